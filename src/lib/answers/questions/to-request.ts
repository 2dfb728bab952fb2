import type { PartialDate } from '#lib/facts/model/partial-date.ts';
import type { PathsRequest } from '../graph/paths/trace-paths.ts';
import { windowOf } from '../graph/filters/window.ts';
import { effectiveWhen, hopsOf } from './default-question.ts';
import type { ChainQuestion, Trace } from './question.ts';

/** What the path engine is asked for one trace of a question. */
export function toRequest(question: ChainQuestion, trace: Trace, today: PartialDate): PathsRequest {
	return {
		from: trace.from,
		to: trace.to,
		heading: trace.reach === 'either-way' ? 'any' : 'with',
		filters: question.filters,
		window: windowOf(effectiveWhen(question, today)),
		...(trace.kinds === undefined ? {} : { kinds: trace.kinds }),
		hubs: question.hubs,
		via: question.via,
		avoid: question.avoid,
		maxHops: hopsOf(trace.reach, question.maxHops),
		limit: question.limit,
		order: question.order,
		together: question.together
	};
}
