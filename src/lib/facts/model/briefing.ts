import type { PartialDate } from './partial-date.ts';

/** A guided reading: a question, an as-of date, and steps that move focus, date and text. */
export interface Briefing {
	readonly id: string;
	/** Where it is offered, from 1: the first is what the page opens with. Those without stand behind, by title. */
	readonly place?: number;
	readonly title: string;
	readonly question: string;
	readonly asOf: PartialDate;
	readonly summary: string;
	/** Query line that the briefing ends in. */
	readonly query?: string;
	readonly steps: readonly [BriefingStep, ...BriefingStep[]];
}

export interface BriefingStep {
	readonly title: string;
	readonly text: string;
	readonly asOf: PartialDate;
	/** Ids of the entities brought to the fore. */
	readonly focus: readonly string[];
	readonly query?: string;
	/** Addresses the text rests on: `<relationship>` or `<relationship>/<claim>`. */
	readonly restsOn: readonly string[];
}
