/** Width of a node that shows nothing inside, in CSS pixels. */
export const LEAF_WIDTH = 216;

/** Height of a node that shows nothing inside, in CSS pixels. */
export const LEAF_HEIGHT = 68;

/** Space that an open container keeps free: its title above, a margin on the other sides. */
export const CONTAINER_PADDING = { top: 56, side: 16, bottom: 16 } as const;

/** Space between two nodes of one container. */
export const NODE_GAP = 16;

/** Width to height that a container aims at; screens are wider than high. */
export const ASPECT_RATIO = 1.8;
