import type { EntityKind } from '../model/entity.ts';
import type { Observation } from '../model/observation.ts';
import type { TableRow } from './table/read-table.ts';

/** Systems of codes that datasets name entities by. */
export const CODE_SYSTEMS = [
	/** Gleditsch and Ward's numbers of states. */
	'gw',
	/** Correlates of War's numbers of states. */
	'cow',
	/** FIPS 10-4 / GEC letters of the Factbook, lower case. */
	'fips',
	'ucdp-actor',
	'ucdp-conflict',
	/** Archigos' leadid. */
	'archigos-leader',
	/** Herre's leaders: number of the state and name, `365 Putin`. */
	'herre-leader',
	/** The Factbook's holders: letters of the state and the name as first listed, `rs Vladimir Vladimirovich PUTIN`. */
	'factbook-leader'
] as const;
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** An entity that a dataset tells of. `id` only where it is curated or known already; else it is made from the label. */
export interface CompiledEntity {
	readonly id: string;
	readonly kind: EntityKind;
	readonly label: string;
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly since?: string;
	readonly until?: string;
	/** Codes that mean it, by system. */
	readonly codes: Partial<Readonly<Record<CodeSystem, readonly string[]>>>;
	/** Conflicts: opposed pairs by dyad, and episodes. */
	readonly pairs?: readonly { readonly id: string; readonly sides: readonly [string, string] }[];
	readonly episodes?: readonly {
		readonly id: string;
		readonly label: string;
		readonly since: string;
		readonly until?: string;
	}[];
	/** Conflicts: the worst intensity and the deaths in battle coded for a year; deaths absent where not coded. */
	readonly years?: readonly {
		readonly year: number;
		readonly intensity: 'minor' | 'war';
		readonly deaths?: number;
	}[];
	readonly role?: 'office-holder' | 'public-figure';
}

/** What a government did in a row: it was a party to a conflict of the dataset's, against actors of the dataset's. Absent where it supported somebody. */
export interface PartyTo {
	readonly conflict: string;
	readonly against: readonly string[];
}

/** Who governs: an entity, or an actor that only the dataset knows, by its number there. */
export type Ruler =
	{ readonly entity: string } | { readonly actor: string; readonly label: string };

/** Whom codes mean. */
export interface Identities {
	/** The entity that a code means on a day (`2020-09-27`; a year means its 31 December); undefined where it means none then. */
	find(system: CodeSystem, code: string, when: string): string | undefined;
	/** Who was "the government" of a state on a day, as that dataset codes it: the state itself, unless `authorities.yaml` says otherwise. */
	government(state: string, dataset: string, when: string, as?: PartyTo): Ruler;
	/** The entity that `authorities.yaml` says a dataset's group spoke for on a day: mostly the state whose recognised government it was. */
	spokenFor(actor: string, dataset: string, when: string, as?: PartyTo): string | undefined;
	/** An id made from a name that no other entity has: ASCII slug, then `-2`, `-3`. The same name with the same key gives the same id. */
	name(label: string, key: string): string;
	/** The label of an entity known so far. */
	label(id: string): string;
}

/** What one dataset came to. */
export interface Compiled {
	readonly entities: readonly CompiledEntity[];
	readonly observations: readonly Observation[];
	/** Rows that were understood and told nothing, by reason, with how many. */
	readonly passedOver: ReadonlyMap<string, number>;
}

/** A dataset's reader and mapping. */
export interface Importer {
	/** Id of its source, of its files in `graph-data/compiled`, and of the command line. */
	readonly id: string;
	/** All columns of its file. */
	readonly columns: readonly string[];
	/** Maps all rows; an unknown code or category throws ImportProblem with its line, nothing is guessed. */
	map(rows: readonly TableRow[], identities: Identities): Compiled;
}
