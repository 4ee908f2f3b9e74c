import type { PlatformError } from '@kubernetes-architect/plugin-kubernetes-architect-common';
import { useTexts } from '../translation';
import { Notice } from '../ui';

/** Platform files that cannot be used, with the place of each fault. */
export function BrokenPlatforms(props: { errors: readonly PlatformError[] }) {
  const t = useTexts();
  return (
    <>
      {props.errors.map(({ location, message, problems }) => (
        <Notice
          key={location}
          tone="warning"
          title={t('architecture.broken', { location })}
        >
          <div>{message}</div>
          {problems.map(problem => (
            <div key={`${problem.path} ${problem.message}`}>
              <code>{problem.path}</code>
              {problem.line !== undefined &&
                ` (${t('architecture.line', { line: `${problem.line}` })})`}
              : {problem.message}
            </div>
          ))}
        </Notice>
      ))}
    </>
  );
}
