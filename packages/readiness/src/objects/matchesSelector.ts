import { listAt, mapAt, textAt, type FieldMap } from './fieldValue';

/**
 * Whether labels satisfy a LabelSelector: every label and every expression must hold. An empty selector takes all.
 */
export function matchesSelector(selector: FieldMap, labels: FieldMap): boolean {
  return (
    matchesLabels(mapAt(selector, 'matchLabels'), labels) &&
    listAt(selector, 'matchExpressions').every(expression => {
      const key = textAt(expression, 'key') ?? '';
      const values = listAt(expression, 'values');
      const present = Object.hasOwn(labels, key);
      switch (textAt(expression, 'operator')) {
        case 'In':
          return present && values.includes(labels[key]);
        case 'NotIn':
          return !present || !values.includes(labels[key]);
        case 'Exists':
          return present;
        case 'DoesNotExist':
          return !present;
        default:
          return false;
      }
    })
  );
}

/** Whether all wanted labels are there with the same values, as in the selector of a Service. */
export function matchesLabels(wanted: FieldMap, labels: FieldMap): boolean {
  return Object.entries(wanted).every(
    ([key, value]) => Object.hasOwn(labels, key) && labels[key] === value,
  );
}
