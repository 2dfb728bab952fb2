import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { OwnChoices } from './own-file.ts';

/** What reading a file needs to know of the world: its kinds, and which names are taken by whom. */
export interface OwnContext {
	readonly choices: OwnChoices;
	readonly kinds: ReadonlyMap<string, Kind>;
	/** Whether the project has an entity of this id. */
	isEntity(id: string): boolean;
	/** The one entity of the project that is called so; undefined where there is none, or several. */
	findNamed(name: string): string | undefined;
}

/** Kinds that a tie can be given without saying more than its ends: standing ones, which need neither dates nor details. */
export function kindsToChoose(kinds: readonly Kind[]): readonly Kind[] {
	return kinds.filter(
		(kind) =>
			kind.duration === 'standing' &&
			kind.layer !== 'computed' &&
			// Roles say more than their ends: an office, a standing, a side.
			kind.family !== 'role' &&
			kind.from.includes('organisation') &&
			kind.to.includes('organisation')
	);
}
