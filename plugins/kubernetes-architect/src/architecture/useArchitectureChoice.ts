import { GRAPH_DEPTHS } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import type { GraphDepth } from '@kubernetes-architect/plugin-kubernetes-architect-react';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useTheme } from '@material-ui/core/styles';
import type { Theme } from '@material-ui/core/styles';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Drawing or list. */
export type ArchitectureForm = 'drawing' | 'list';

/** What of an architecture is shown and how; all of it stands in the address. */
export interface ArchitectureChoice {
  platform: string | undefined;
  depth: GraphDepth;
  form: ArchitectureForm;
  /** Id of the node that was entered. */
  focus: string | undefined;
  /** Id of the node whose details are shown. */
  selected: string | undefined;
  /** Containers that were opened or closed by hand. */
  toggled: ReadonlySet<string>;
  change: (parameters: Record<string, string | undefined>) => void;
  toggle: (id: string) => void;
}

const SEPARATOR = ' ';

/** Reads the choices from the address and writes them there. */
export function useArchitectureChoice(): ArchitectureChoice {
  const [parameters, setParameters] = useSearchParams();
  const narrow = useMediaQuery(useTheme<Theme>().breakpoints.down('xs'), {
    noSsr: true,
  });
  // A drawing needs width to be read; a list does not.
  const usualForm: ArchitectureForm = narrow ? 'list' : 'drawing';
  const form = parameters.get('view') ?? '';
  const depth = parameters.get('depth') ?? '';
  const toggledText = parameters.get('toggled') ?? '';
  const toggled = useMemo(
    () => new Set(toggledText.split(SEPARATOR).filter(Boolean)),
    [toggledText],
  );
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(changes)) {
            if (value) {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }
          return next;
        },
        { replace: true },
      ),
    [setParameters],
  );
  const toggle = useCallback(
    (id: string) => {
      const next = new Set(toggled);
      if (!next.delete(id)) {
        next.add(id);
      }
      change({ toggled: [...next].join(SEPARATOR) });
    },
    [toggled, change],
  );
  return {
    platform: parameters.get('platform') ?? undefined,
    depth: isDepth(depth) ? depth : 'namespaces',
    form: isForm(form) ? form : usualForm,
    focus: parameters.get('focus') ?? undefined,
    selected: parameters.get('selected') ?? undefined,
    toggled,
    change,
    toggle,
  };
}

function isForm(form: string): form is ArchitectureForm {
  return form === 'drawing' || form === 'list';
}

function isDepth(depth: string): depth is GraphDepth {
  return (GRAPH_DEPTHS as readonly string[]).includes(depth);
}
