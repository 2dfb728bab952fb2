import type { EntityKind } from './entity.ts';

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

/** Codes that mean an entity, by system. */
export type Codes = Partial<Readonly<Record<CodeSystem, readonly string[]>>>;

/** An entity that a dataset tells of. `id` only where it is curated or known already; else it is made from the label. */
export interface CompiledEntity {
	readonly id: string;
	readonly kind: EntityKind;
	readonly label: string;
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly since?: string;
	readonly until?: string;
	/** States: ISO 3166-1 alpha-2, lower case. */
	readonly flag?: string;
	readonly codes: Codes;
	/** Conflicts: opposed pairs by dyad, and episodes. */
	readonly pairs?: readonly { readonly id: string; readonly sides: readonly [string, string] }[];
	readonly episodes?: readonly {
		readonly id: string;
		readonly label: string;
		readonly since: string;
		readonly until?: string;
	}[];
	/** Where it has its seat, by time; degrees north and east, to a hundredth. */
	readonly seats?: readonly {
		readonly name: string;
		readonly latitude: number;
		readonly longitude: number;
		readonly since?: string;
		readonly until?: string;
	}[];
	/** Conflicts: states in which, or between which, it is fought; ids, sorted. */
	readonly where?: readonly string[];
	/** Conflicts: the worst intensity and the deaths in battle coded for a year; deaths absent where not coded. */
	readonly years?: readonly {
		readonly year: number;
		readonly intensity: 'minor' | 'war';
		readonly deaths?: number;
	}[];
	readonly role?: 'office-holder' | 'public-figure';
}
