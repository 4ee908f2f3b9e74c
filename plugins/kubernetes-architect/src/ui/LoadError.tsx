import Button from '@material-ui/core/Button';
import { isResponseError } from '../queries/isResponseError';
import { useTexts } from '../translation';
import { Notice } from './Notice';

const FORBIDDEN = 403;

/** An answer that did not come: the reason in the backend's words, the remedy, and another try. */
export function LoadError(props: {
  error: Error;
  /** Name of the permission that the answer needs. */
  permission: string;
  onRetry: () => void;
}) {
  const { error, permission, onRetry } = props;
  const t = useTexts();
  const forbidden = isResponseError(error) && error.statusCode === FORBIDDEN;
  return (
    <Notice
      tone="critical"
      role="alert"
      title={forbidden ? t('error.forbidden') : t('error.title')}
      action={
        <Button variant="outlined" size="small" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      }
    >
      {!forbidden && <div>{messageOf(error)}</div>}
      <div>
        {forbidden
          ? t('error.forbiddenRemedy', { permission })
          : t('error.remedy')}
      </div>
    </Notice>
  );
}

/** The backend's own sentence where it gave one. */
export function messageOf(error: Error): string {
  return isResponseError(error) ? error.body.error.message : error.message;
}
