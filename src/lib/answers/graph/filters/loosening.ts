import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Filters } from './filters.ts';
import { ALL_TIME } from './window.ts';

/** One way to narrow a request less, tried where it finds nothing. */
export interface Loosening<Request> {
	/** Completes the sentence "There is ...". */
	readonly without: string;
	/** Undefined where the request does not narrow in this way. */
	readonly loosen: (request: Request) => Request | undefined;
}

interface Filtered {
	readonly filters: Filters;
}

/** Without one of the filters. */
export function dropping<Request extends Filtered>(
	filter: keyof Filters,
	without: string
): Loosening<Request> {
	return {
		without,
		loosen: (request) => {
			if (request.filters[filter] === undefined) return undefined;
			const { [filter]: _dropped, ...filters } = request.filters;
			return { ...request, filters };
		}
	};
}

/** Of all days. */
export function atAnyTime<Request extends { readonly window: DayRange }>(): Loosening<Request> {
	return {
		without: 'at any time',
		loosen: (request) =>
			request.window === ALL_TIME ? undefined : { ...request, window: ALL_TIME }
	};
}

/** With what is left out unasked since nobody reports it as a fact. */
export function withOpinions<Request extends Filtered>(): Loosening<Request> {
	return {
		without: 'with opinions, predictions and implications',
		loosen: (request) =>
			request.filters.opinions === true
				? undefined
				: { ...request, filters: { ...request.filters, opinions: true } }
	};
}
