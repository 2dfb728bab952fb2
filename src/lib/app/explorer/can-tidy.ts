import { isWide } from '#lib/picture/view/landmarks.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Beyond so many, finding places takes seconds. */
const MOST = 400;

/** Whether a picture can be tidied: not where all stand on the atlas's places, and none of thousands. */
export function canTidy({ view, scene }: Pick<Explorer, 'view' | 'scene'>): boolean {
	if (isWide(view)) return view.placed.size > 0;
	return scene.entities.length > 1 && scene.entities.length <= MOST;
}
