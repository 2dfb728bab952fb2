import type { PartialDate } from './partial-date.ts';

export const ENTITY_KINDS = [
	'state',
	'leader',
	'ideology',
	'conflict',
	'organisation',
	'group'
] as const;
export const LEADER_ROLES = ['office-holder', 'public-figure'] as const;
export const STATEHOODS = ['un-member', 'un-observer', 'partially-recognised', 'de-facto'] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
/** A public figure's words never pass to the state. */
export type LeaderRole = (typeof LEADER_ROLES)[number];
export type Statehood = (typeof STATEHOODS)[number];

interface EntityBase {
	/** ASCII slug, never reused; one namespace with relationships. */
	readonly id: string;
	readonly label: string;
	/** Whether English puts "the" before the label inside a sentence; absent where the usual rules tell. */
	readonly article?: boolean;
	/** Other languages, spellings, former names, codes. */
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly since?: PartialDate;
	readonly until?: PartialDate;
	/** Ids of the sources that the summary rests on. */
	readonly sources: readonly string[];
	readonly wikidata?: string;
	/** Contested statehood, told by dated claims. */
	readonly status: readonly StatusClaim[];
	/** Where it has its seat, by time; absent where no source says so. */
	readonly seats?: readonly Seat[];
}

/** A place where an entity is at home for a time: a capital, headquarters, the place a conflict is fought at. */
export interface Seat {
	readonly name: string;
	/** Degrees north, to a hundredth: about a kilometre. */
	readonly latitude: number;
	/** Degrees east. */
	readonly longitude: number;
	/** Absent: from the beginning. */
	readonly since?: PartialDate;
	readonly until?: PartialDate;
	readonly source: string;
}

export interface StatusClaim {
	readonly standing: Statehood;
	readonly since?: PartialDate;
	readonly until?: PartialDate;
	readonly source: string;
	readonly says: string;
}

export interface State extends EntityBase {
	readonly kind: 'state';
	/** ISO 3166-1 alpha-2, lower case: the flag's file name. */
	readonly flag?: string;
}

export interface Leader extends EntityBase {
	readonly kind: 'leader';
	readonly role: LeaderRole;
}

export interface Conflict extends EntityBase {
	readonly kind: 'conflict';
	readonly pairs: readonly OpposedPair[];
	/** Stretches of fighting, in order; between them the conflict is inactive: neither ended nor peace. */
	readonly episodes: readonly Episode[];
	/** States in which, or between which, it is fought, as UCDP codes it; ids, in code-unit order. */
	readonly where?: readonly string[];
}

/** Who stands against whom inside one conflict; sharing a side in another pair says nothing. */
export interface OpposedPair {
	readonly id: string;
	readonly sides: readonly [string, string];
}

export interface Episode {
	readonly id: string;
	readonly label: string;
	readonly since: PartialDate;
	readonly until?: PartialDate;
	readonly source: string;
}

export interface Organisation extends EntityBase {
	readonly kind: 'organisation';
	/** The duty that full members owe each other under its treaty; absent where there is none. */
	readonly obligation?: Obligation;
}

export interface Obligation {
	readonly duty: 'defence' | 'consultation';
	/** The source that says so. */
	readonly source: string;
	/** Owed on paper only, on a sourced list: never signed. */
	readonly dormant: boolean;
}

export interface PlainEntity extends EntityBase {
	readonly kind: 'ideology' | 'group';
}

export type Entity = State | Leader | Conflict | Organisation | PlainEntity;
