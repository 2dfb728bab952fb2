import type { CodeSystem, CompiledEntity } from '../model/compiled-entity.ts';
import type { Observation } from '../model/observation.ts';
import type { VotingSeries } from '../model/voting.ts';
import type { TableRow } from './table/read-table.ts';

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
	/** Yearly values that are no ties. */
	readonly series?: CompiledSeries;
}

/** What a dataset measures of states year by year. */
export interface CompiledSeries {
	/** The last day looked at. */
	readonly horizon: string;
	/** Ideal points in the UN General Assembly, sorted by state. */
	readonly voting: readonly VotingSeries[];
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
