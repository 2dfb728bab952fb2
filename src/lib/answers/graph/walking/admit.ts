import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import { among, FLAG } from '#lib/facts/snapshot/codes.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Filters } from '../filters/filters.ts';
import type { Graph } from '../graph.ts';
import { perGraph } from '../per-graph.ts';
import { readySieve } from '../filters/passes.ts';
import {
	CERTAIN,
	IN_FORCE,
	LAST_OBSERVED,
	STANDING_CODES,
	standingAt,
	SUSPENDED
} from '../filters/standing-at.ts';
import { signTie, type OwnSign } from '../signs/sign-tie.ts';

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
	readonly index: number;
	readonly standing: Standing;
	readonly certain: boolean;
	/** The sign it has by itself on those days. */
	readonly own: OwnSign;
}

/** Not admitted. Else: the code of its standing, with CERTAIN and ENDS_ONLY, plus one. */
export const REFUSED = 0;
/** Stepped on only as the first or last step of a path. */
export const ENDS_ONLY = 16;

/** Decides by index, from the columns alone, whether relationships are admitted to a walk: by kind, by all filters, by their standing on those days. Past-horizon ties are admitted and marked. */
export function admissionOf(graph: Graph, walking: Walking): (relationship: number) => number {
	const { columns } = graph;
	const { kind, flags } = columns.relationships;
	const sieve = readySieve(graph, walking.filters);
	const { walks, ends } = readyKinds(graph, walking);
	return (index) => {
		const own = kind[index] ?? 0;
		const isStepped =
			walks[own] === 1 || (walks[own] === 2 && ((flags[index] ?? 0) & FLAG.grave) !== 0);
		if (!isStepped || !sieve.passes(index)) return REFUSED;
		const standing = standingAt(columns, index, walking.window);
		return isAdmittedCode(standing & ~CERTAIN, walking.filters)
			? 1 + standing + (ends[own] === 1 ? ENDS_ONLY : 0)
			: REFUSED;
	};
}

interface WalkedKinds {
	/** By kind: not walked, walked, or only where it is grave. */
	readonly walks: Uint8Array;
	/** By kind: 1 where it stands at ends only. */
	readonly ends: Uint8Array;
}

/** Which kinds a walk steps on, worked out once for as long as the same filters ask. */
function readyKinds(graph: Graph, walking: Walking): WalkedKinds {
	const ready = walkedKinds(graph);
	let byOptions = ready.get(walking.filters);
	if (byOptions === undefined) ready.set(walking.filters, (byOptions = new Map()));
	const { kinds, hubs, unsigned = false } = walking;
	const options = `${String(hubs)} ${String(unsigned)} ${kinds?.join() ?? 'all'}`;
	let walked = byOptions.get(options);
	if (walked === undefined) byOptions.set(options, (walked = kindsWalked(graph, walking)));
	return walked;
}

function kindsWalked({ snapshot }: Graph, walking: Walking): WalkedKinds {
	return {
		walks: Uint8Array.from(snapshot.vocabulary, (kind) =>
			isWalked(kind, { grave: false }, walking)
				? 1
				: isWalked(kind, { grave: true }, walking)
					? 2
					: 0
		),
		ends: Uint8Array.from(snapshot.vocabulary, ({ walked }) => Number(walked === 'ends'))
	};
}

const walkedKinds = perGraph(() => new WeakMap<Filters, Map<string, WalkedKinds>>());

/** What a code of `admissionOf`, other than REFUSED, says of the relationship at an index. */
export function admittedBy(graph: Graph, index: number, code: number, window: DayRange): Admitted {
	const standing = among(STANDING_CODES, (code - 1) & 7);
	return {
		index,
		standing,
		certain: ((code - 1) & CERTAIN) !== 0,
		own: signTie(graph, index, standing, window)
	};
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

/** The same by code. */
export function isAdmittedCode(standing: number, filters: Filters): boolean {
	return (
		standing === IN_FORCE ||
		standing === SUSPENDED ||
		(standing === LAST_OBSERVED && filters.standing !== 'in-force')
	);
}

/** Whether ties of the kind are stepped on by this walk, whatever the day. */
export function isWalked(
	kind: Kind,
	tie: { readonly grave?: boolean },
	walking: Pick<Walking, 'kinds' | 'filters' | 'hubs' | 'unsigned'>
): boolean {
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
