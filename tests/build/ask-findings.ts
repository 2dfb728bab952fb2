import type { Snapshot } from '#lib/facts/snapshot/snapshot.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { readWhen } from '#lib/answers/questions/read-when.ts';
import type { ChangesQuestion, ProxiesQuestion } from '#lib/answers/questions/question.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import type { Answered, ChangesAnswered, ProxiesAnswered } from '#lib/answers/text/answered.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { TODAY } from './asking.ts';
import { sourceLookup } from './world.ts';

interface Said {
	/** As after `@`. */
	readonly when?: string;
	readonly actors?: readonly string[];
	readonly conflicts?: readonly string[];
	readonly filters?: ProxiesQuestion['filters'];
}

/** The answer to a question about contests. */
export function proxies(snapshot: Snapshot, said: Said = {}): ProxiesAnswered {
	const { actors = [], conflicts = [] } = said;
	return ask(snapshot, { ask: 'proxies', actors, conflicts, ...asked(said) }) as ProxiesAnswered;
}

/** The answer to a question about changes. */
export function changes(snapshot: Snapshot, said: Said = {}): ChangesAnswered {
	const { actors = [] } = said;
	return ask(snapshot, { ask: 'changes', actors, ...asked(said) }) as ChangesAnswered;
}

/** Paragraphs of an answer as plain text. */
export function textOf({ prose, footnotes }: Answered): string[] {
	return prose.map((part) => plainProse(part, footnotes));
}

function ask(snapshot: Snapshot, question: ProxiesQuestion | ChangesQuestion): Answered {
	const says = (address: string) => ({ says: `Claim ${address}.` });
	return answerQuestion(buildGraph(snapshot), question, TODAY, {
		textOf: says,
		sourceOf: sourceLookup(snapshot)
	});
}

function asked({ when, filters = {} }: Said) {
	const read = when === undefined ? undefined : readWhen(when);
	return { filters, ...(read === undefined ? {} : { when: read }) };
}
