import type { Layer } from '#lib/facts/model/vocabulary.ts';
import type { Sign } from '../../graph/answer.ts';

/** How the actor stood to one pole in one year. */
export interface PoleYear {
	readonly pole: string;
	/** Sign over the year by the rules of steps; undefined where no tie of any sign or layer holds. */
	readonly sign: Sign | undefined;
	/** The layer that decides the sign. */
	readonly basis: Layer | undefined;
	/** Ties by layer and sign that hold in the year, suspended and last-observed ones apart. */
	readonly counts: readonly {
		readonly layer: Layer;
		readonly sign: '+' | '-' | '0';
		readonly standing: 'in-force' | 'suspended' | 'last-observed';
		readonly ties: number;
	}[];
	/** Ids of the ties behind the counts, deciding ones first, then best graded. */
	readonly relationships: readonly string[];
	/** Addresses of claims that are about this year: since, until or status dates fall in it, or, where none do, none. */
	readonly claims: readonly string[];
	/** Distance in UN voting (absolute difference of ideal points); only where both cast at least 40 votes that year. Never an alignment. */
	readonly voting?: { readonly distance: number; readonly votes: readonly [number, number] };
}

export interface DriftYear {
	readonly year: number;
	/** In the order of the poles. */
	readonly poles: readonly PoleYear[];
}

export interface DriftAnswer {
	readonly actor: string;
	readonly poles: readonly [string, string, ...string[]];
	/** Every year from the first with a tie to any pole to the last asked about, in order. */
	readonly years: readonly DriftYear[];
	/** Years in which the sign towards a pole changed, in order. */
	readonly turns: readonly {
		readonly year: number;
		readonly pole: string;
		readonly before: Sign | undefined;
		readonly after: Sign | undefined;
		/** Ids of ties that began, ended or were suspended then. */
		readonly relationships: readonly string[];
	}[];
	/** Ties that speak for and against a drift from the first pole to the second: what was gained or lost with each since the first year. */
	readonly balanceOfYears: readonly {
		readonly pole: string;
		readonly gained: readonly string[];
		readonly lost: readonly string[];
	}[];
	readonly complete: boolean;
	readonly searched: number;
}
