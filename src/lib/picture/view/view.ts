import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import type { Filters } from '#lib/answers/graph/filters/filters.ts';
import type { Question } from '#lib/answers/questions/question.ts';

/** Rooms of the sidebar. */
export const ROOMS = ['explore', 'paths', 'findings', 'briefings'] as const;
/** Forms the same scene can take. */
export const FORMS = ['graph', 'map', 'outline', 'table'] as const;

/** What a line between two days can be. `lapsed`: nobody looked further, so neither ended nor known to go on. `suspension`: suspended or resumed. */
export const CHANGE_STATES = [
	'appeared',
	'ended',
	'turned',
	'suspension',
	'lapsed',
	'unchanged'
] as const;

export type ChangeState = (typeof CHANGE_STATES)[number];
export type Room = (typeof ROOMS)[number];
export type Form = (typeof FORMS)[number];

/** What the dossier shows. A bundle is named by its two ends, first in code-unit order. */
export type Selection =
	| { readonly what: 'entity'; readonly id: string }
	| { readonly what: 'relationship'; readonly id: string }
	| { readonly what: 'bundle'; readonly between: readonly [string, string] }
	| { readonly what: 'answer' };

/** An earlier date that the picture reaches back to. */
export interface Since {
	readonly date: PartialDate;
	/** `range`: all that held at some time from then on. `changes`: what is otherwise than it was then. */
	readonly as: 'range' | 'changes';
	/** Of changes, the lines drawn; absent: all. */
	readonly states?: readonly ChangeState[];
}

/** What the reader asked to see: a plain value whose URL says all of it. */
export interface View {
	/** Absent: today. */
	readonly asOf?: PartialDate;
	/** Absent: that day alone. Only beside `asOf`, and never later. */
	readonly since?: Since;
	/** Entities drawn: the whole graph, or those opened, in the order they were opened; LANDMARKS among them stands for the graph's best tied. */
	readonly scope: 'all' | readonly string[];
	readonly hidden: readonly string[];
	readonly filters: Filters;
	readonly question?: Question;
	readonly briefing?: { readonly id: string; readonly step: number };
	readonly selected?: Selection;
	readonly room: Room;
	readonly form: Form;
	/** Draw what has ended as ghosts. */
	readonly ghosts: boolean;
	/** Where the reader put entities; world coordinates. They are the reader's: kept, undoable, part of the link. */
	readonly moved: ReadonlyMap<string, Point>;
	/** Where the layout put what the reader opened; gives way to `moved`, part of the link like it. */
	readonly placed: ReadonlyMap<string, Point>;
	/** Revision that a link was made at, kept so that the page can say what changed since. */
	readonly madeAt?: string;
	/** Day on which that link was made, `2026-11-26`; says what was read since. */
	readonly madeOn?: string;
}
