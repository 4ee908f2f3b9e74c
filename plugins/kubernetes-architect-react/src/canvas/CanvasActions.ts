import { createContext, useContext } from 'react';

/** What a node on the canvas can ask for. */
export interface CanvasActions {
  /** Opens or closes a container in place. */
  onToggle: (id: string) => void;
}

const context = createContext<CanvasActions | undefined>(undefined);

/** Gives the actions to the nodes, which the canvas library renders. */
export const CanvasActionsProvider = context.Provider;

/** The actions, inside a canvas. */
export function useCanvasActions(): CanvasActions {
  const actions = useContext(context);
  if (!actions) {
    throw new Error('A canvas node was rendered outside of ArchitectureCanvas');
  }
  return actions;
}
