import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Selection } from '../../view/view.ts';

/** What a gesture on the stage asks for. The stage changes nothing by itself but the camera. */
export type StageIntent =
	| { readonly what: 'select'; readonly selection: Selection | undefined }
	/** Open the neighbours of this entity. */
	| { readonly what: 'expand'; readonly id: string }
	/** At rest after a drag; world coordinates. */
	| { readonly what: 'move'; readonly positions: ReadonlyMap<string, Point> }
	/** The id of the entity or bundle under the pointer; undefined when it left. */
	| { readonly what: 'hover'; readonly entity?: string; readonly bundle?: string };
