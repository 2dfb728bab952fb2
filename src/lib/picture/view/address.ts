import type { Retired } from '#lib/facts/model/retired.ts';
import type { Question } from '#lib/answers/questions/question.ts';
import type { View } from './view.ts';

/** The parts of an address that say a view, each without its leading mark. */
export interface ViewAddress {
	/** Readable parameters: `as=2020-10-15&show=turkiye,azerbaijan`. */
	readonly search: string;
	/** Positions; they stay in the browser and out of server logs. */
	readonly hash: string;
}

/** A part of an address that could not be read. It is left out of the view, and said. */
export interface AddressProblem {
	/** The parameter, or `#` for the fragment. */
	readonly where: string;
	readonly message: string;
}

export interface DecodedView {
	readonly view: View;
	readonly problems: readonly AddressProblem[];
}

/** What reading an address needs to know of the world. Without `knows`, every well-formed id is accepted. */
export interface AddressReader {
	parseQuestion(
		line: string
	):
		| { readonly question: Question }
		| { readonly problems: readonly { readonly message: string }[] };
	readonly knows?: Knows;
}

export interface Knows {
	entity(id: string): boolean;
	relationship(id: string): boolean;
	kind(id: string): boolean;
	source(id: string): boolean;
	/** What is said of an id that was given up; absent where that is not known. */
	retired?(id: string): Retired | undefined;
	/** How many steps the briefing has; undefined if there is none of that id. */
	briefingSteps(id: string): number | undefined;
}

/** The parameters, in the order they are written. */
export const PARAMETERS = [
	'q',
	'as',
	'since',
	'change',
	'brief',
	'show',
	'hide',
	'sel',
	'fam',
	'kind',
	'layer',
	'ends',
	'standing',
	'grade',
	'source',
	'viewpoint',
	'derived',
	'contested',
	'opinions',
	'ghosts',
	'room',
	'form',
	'rev'
] as const;
export type Parameter = (typeof PARAMETERS)[number];
