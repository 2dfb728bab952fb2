import type { Question, Trace } from '#lib/answers/questions/question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';

/** A question about paths where one about single steps found none. It is offered; nothing switches by itself. */
export interface Offer {
	readonly question: Question;
	/** Where nothing direct was found: `either side`, `the first side`. */
	readonly missing: string;
}

/** The `->>` question for a `->` question that a side of found no direct tie; undefined where none is due. */
export function offerPaths(answered: Answered): Offer | undefined {
	if (answered.ask === 'paths') {
		const { question, paths } = answered;
		if (paths.outcome === 'found' || question.trace.reach !== 'step') return undefined;
		return { question: { ...question, trace: further(question.trace) }, missing: 'this pair' };
	}
	if (answered.ask !== 'compare') return undefined;
	const { question, comparison } = answered;
	const isMissing = {
		left: comparison.left.best === undefined && question.left.reach === 'step',
		right: comparison.right.best === undefined && question.right.reach === 'step'
	};
	if (!isMissing.left && !isMissing.right) return undefined;
	return {
		question: {
			...question,
			left: isMissing.left ? further(question.left) : question.left,
			right: isMissing.right ? further(question.right) : question.right
		},
		missing:
			isMissing.left && isMissing.right
				? 'either side'
				: isMissing.left
					? 'the first side'
					: 'the second side'
	};
}

function further(trace: Trace): Trace {
	return { ...trace, reach: 'path' };
}
