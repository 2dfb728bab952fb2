import type { Attested, Standing } from '#lib/facts/model/relationship.ts';
import type { DayRange } from '#lib/facts/model/partial-date.ts';
import { standingOn } from '#lib/facts/model/standing.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from './filters.ts';
import { kindOf, type Graph } from './graph.ts';
import { passes } from './passes.ts';

/** What a walk may step on. */
export interface Walking {
	readonly filters: Filters;
	readonly window: DayRange;
	/** Full kinds asked for by name: they are walked whatever the vocabulary says of them. */
	readonly kinds?: readonly string[];
	/** Organisations and tenets may be walked. */
	readonly hubs: boolean;
	/** Ties that carry no sign, such as truces and pipelines, are shown too: for what ties two entities, not for paths. */
	readonly unsigned?: boolean;
}

/** A relationship admitted to a walk, with how it stands on the days asked about. */
export interface Admitted {
	readonly tie: Attested;
	readonly kind: Kind;
	readonly standing: Standing;
	readonly certain: boolean;
	/** Only as the first or last step of a path. */
	readonly endsOnly: boolean;
}

/** Admits a relationship to a walk, or says undefined: by kind, by all filters, by its standing on those days. Past-horizon ties are admitted and marked. */
export function admit(graph: Graph, tie: Attested, walking: Walking): Admitted | undefined {
	const kind = kindOf(graph, tie);
	if (!isWalked(kind, tie, walking)) return undefined;
	if (!passes(graph, tie, walking.filters)) return undefined;
	const { standing, certain } = standingOn(tie.period, walking.window);
	if (!isAdmitted(standing, walking.filters)) return undefined;
	return { tie, kind, standing, certain, endsOnly: kind.walked === 'ends' };
}

/** Whether ties of that standing take part in answers. */
export function isAdmitted(standing: Standing, filters: Filters): boolean {
	switch (standing) {
		case 'in-force':
		case 'suspended':
			return true;
		case 'last-observed':
			return filters.standing !== 'in-force';
		case 'ended':
		case 'not-yet':
		case 'not-covered':
		case 'uncoded':
			return false;
		default:
			return standing satisfies never;
	}
}

/** Whether ties of the kind are stepped on by this walk, whatever the day. */
export function isWalked(kind: Kind, tie: Attested, walking: Walking): boolean {
	if (walking.kinds !== undefined) return walking.kinds.includes(kind.id);
	if (walking.filters.kinds?.includes(kind.id) === true) return true;
	switch (kind.walked) {
		case 'yes':
		case 'ends':
			return true;
		case 'asked':
			return walking.hubs;
		case 'signed':
			return tie.grave === true || walking.unsigned === true;
		case 'never':
			return walking.unsigned === true && kind.layer !== 'computed';
		default:
			return kind.walked satisfies never;
	}
}
