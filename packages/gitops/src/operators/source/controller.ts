import type {
  OperatorKindModel,
  OperatorModel,
} from '@kubernetes-architect/architecture';
import type { RepositoryFile } from '../../tree/RepositoryTree';
import { goModule, operatorFolder } from '../operatorPaths';
import { goText } from './goText';

/** Folder of the controllers. */
export function controllerFolder(operator: OperatorModel): string {
  return `${operatorFolder(operator)}/internal/controller`;
}

/** Import of the package of the kinds. */
export function apiImport(operator: OperatorModel): string {
  return `\tapi "${goModule(operator)}/api/${operator.version}"`;
}

/** Rights that the controller of a kind needs, in the form in which Go programs name them. */
function accessMarkers(
  { group }: OperatorModel,
  { plural }: OperatorKindModel,
) {
  return [
    `// +kubebuilder:rbac:groups=${group},resources=${plural},verbs=get;list;watch;update;patch`,
    `// +kubebuilder:rbac:groups=${group},resources=${plural}/status,verbs=get;update;patch`,
    `// +kubebuilder:rbac:groups=${group},resources=${plural}/finalizers,verbs=update`,
    '// +kubebuilder:rbac:groups="",resources=configmaps,verbs=get;list;watch;create;update;patch;delete',
  ];
}

/** What all controllers of an operator share. */
export function conditionsFile(operator: OperatorModel): RepositoryFile {
  const { group, name } = operator;
  return {
    path: `${controllerFolder(operator)}/conditions.go`,
    owner: 'people',
    content: goText(
      `// Package controller brings about what objects of ${group} ask for.`,
      'package controller',
      '',
      'import metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"',
      '',
      'const (',
      '\t// Finalizer keeps an object until what was made for it is gone.',
      `\tFinalizer = "${group}/finalizer"`,
      '',
      '\t// ConditionReady says whether all that was asked for is there.',
      '\tConditionReady = "Ready"',
      ')',
      '',
      '// OwnedLabels are on all that the controllers make. The cache holds nothing else.',
      `var OwnedLabels = map[string]string{"app.kubernetes.io/managed-by": "${name}"}`,
      '',
      'func readyCondition(generation int64, err error) metav1.Condition {',
      '\tcondition := metav1.Condition{',
      '\t\tType:               ConditionReady,',
      '\t\tStatus:             metav1.ConditionTrue,',
      '\t\tReason:             "Reconciled",',
      '\t\tMessage:            "all that was asked for is there",',
      '\t\tObservedGeneration: generation,',
      '\t}',
      '\tif err != nil {',
      '\t\tcondition.Status = metav1.ConditionFalse',
      '\t\tcondition.Reason = "Failed"',
      '\t\tcondition.Message = err.Error()',
      '\t}',
      '\treturn condition',
      '}',
    ),
  };
}

/** The controller of a kind. It writes the spec into a ConfigMap, in the place of which people put what they want. */
export function controllerFile(
  operator: OperatorModel,
  each: OperatorKindModel,
): RepositoryFile {
  const { kind, singular, scope } = each;
  const namespace = scope === 'Cluster' ? 'r.Namespace' : 'object.Namespace';
  return {
    path: `${controllerFolder(operator)}/${singular}_controller.go`,
    owner: 'people',
    content: goText(
      'package controller',
      '',
      'import (',
      '\t"context"',
      '\t"encoding/json"',
      '\t"errors"',
      '\t"fmt"',
      '',
      '\tcorev1 "k8s.io/api/core/v1"',
      '\t"k8s.io/apimachinery/pkg/api/meta"',
      '\tmetav1 "k8s.io/apimachinery/pkg/apis/meta/v1"',
      '\tctrl "sigs.k8s.io/controller-runtime"',
      '\t"sigs.k8s.io/controller-runtime/pkg/builder"',
      '\t"sigs.k8s.io/controller-runtime/pkg/client"',
      '\t"sigs.k8s.io/controller-runtime/pkg/controller/controllerutil"',
      '\t"sigs.k8s.io/controller-runtime/pkg/predicate"',
      '',
      apiImport(operator),
      ')',
      '',
      `// ${kind}Reconciler brings about what objects of the kind ${kind} ask for.`,
      `type ${kind}Reconciler struct {`,
      '\tclient.Client',
      '',
      '\t// Namespace of the operator itself.',
      '\tNamespace string',
      '}',
      '',
      ...accessMarkers(operator, each),
      '',
      '// Reconcile compares one object with what is there, and makes it so. It may be called at any time and again.',
      `func (r *${kind}Reconciler) Reconcile(ctx context.Context, request ctrl.Request) (ctrl.Result, error) {`,
      `\tobject := &api.${kind}{}`,
      '\tif err := r.Get(ctx, request.NamespacedName, object); err != nil {',
      '\t\treturn ctrl.Result{}, client.IgnoreNotFound(err)',
      '\t}',
      '\tif !object.DeletionTimestamp.IsZero() {',
      '\t\treturn ctrl.Result{}, r.finalize(ctx, object)',
      '\t}',
      '\tif !controllerutil.ContainsFinalizer(object, Finalizer) {',
      '\t\tbefore := object.DeepCopy()',
      '\t\tcontrollerutil.AddFinalizer(object, Finalizer)',
      '\t\tif err := r.Patch(ctx, object, optimistic(before)); err != nil {',
      '\t\t\treturn ctrl.Result{}, fmt.Errorf("add the finalizer: %w", err)',
      '\t\t}',
      '\t}',
      '\terr := r.apply(ctx, object)',
      '\treturn ctrl.Result{}, errors.Join(err, r.report(ctx, object, err))',
      '}',
      '',
      '// apply makes what the object asks for. Put what your operator is for in place of the ConfigMap.',
      `func (r *${kind}Reconciler) apply(ctx context.Context, object *api.${kind}) error {`,
      '\tspec, err := json.Marshal(object.Spec)',
      '\tif err != nil {',
      '\t\treturn fmt.Errorf("write the spec: %w", err)',
      '\t}',
      '\tconfig := r.configFor(object)',
      '\t_, err = controllerutil.CreateOrUpdate(ctx, r.Client, config, func() error {',
      '\t\tconfig.Labels = OwnedLabels',
      '\t\tconfig.Data = map[string]string{"spec.json": string(spec)}',
      '\t\treturn controllerutil.SetControllerReference(object, config, r.Scheme())',
      '\t})',
      '\tif err != nil {',
      '\t\treturn fmt.Errorf("write the ConfigMap %s/%s: %w", config.Namespace, config.Name, err)',
      '\t}',
      '\treturn nil',
      '}',
      '',
      '// finalize removes what was made, and then lets the object go.',
      `func (r *${kind}Reconciler) finalize(ctx context.Context, object *api.${kind}) error {`,
      '\tif !controllerutil.ContainsFinalizer(object, Finalizer) {',
      '\t\treturn nil',
      '\t}',
      '\tif err := r.Delete(ctx, r.configFor(object)); client.IgnoreNotFound(err) != nil {',
      '\t\treturn fmt.Errorf("delete the ConfigMap: %w", err)',
      '\t}',
      '\tbefore := object.DeepCopy()',
      '\tcontrollerutil.RemoveFinalizer(object, Finalizer)',
      '\treturn client.IgnoreNotFound(r.Patch(ctx, object, optimistic(before)))',
      '}',
      '',
      '// report says in the status of the object how it went.',
      `func (r *${kind}Reconciler) report(ctx context.Context, object *api.${kind}, failure error) error {`,
      '\tbefore := object.DeepCopy()',
      '\tobject.Status.ObservedGeneration = object.Generation',
      '\tmeta.SetStatusCondition(&object.Status.Conditions, readyCondition(object.Generation, failure))',
      '\treturn r.Status().Patch(ctx, object, client.MergeFrom(before))',
      '}',
      '',
      `func (r *${kind}Reconciler) configFor(object *api.${kind}) *corev1.ConfigMap {`,
      '\treturn &corev1.ConfigMap{ObjectMeta: metav1.ObjectMeta{',
      `\t\tName:      "${singular}-" + object.Name,`,
      `\t\tNamespace: ${namespace},`,
      '\t}}',
      '}',
      '',
      '// SetupWithManager starts the controller with the manager. A change of the status alone wakes nobody.',
      `func (r *${kind}Reconciler) SetupWithManager(manager ctrl.Manager) error {`,
      '\treturn ctrl.NewControllerManagedBy(manager).',
      `\t\tFor(&api.${kind}{}, builder.WithPredicates(predicate.GenerationChangedPredicate{})).`,
      '\t\tOwns(&corev1.ConfigMap{}).',
      `\t\tNamed("${singular}").`,
      '\t\tComplete(r)',
      '}',
    ),
  };
}

/** How the controllers change an object that somebody else may change at the same time. */
export function patchFile(operator: OperatorModel): RepositoryFile {
  return {
    path: `${controllerFolder(operator)}/patch.go`,
    owner: 'people',
    content: goText(
      'package controller',
      '',
      'import "sigs.k8s.io/controller-runtime/pkg/client"',
      '',
      '// optimistic is refused when somebody changed the object since it was read.',
      'func optimistic(before client.Object) client.Patch {',
      '\treturn client.MergeFromWithOptions(before, client.MergeFromWithOptimisticLock{})',
      '}',
    ),
  };
}
