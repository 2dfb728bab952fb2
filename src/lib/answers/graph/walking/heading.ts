import { AGAINST, BOTH, WITH } from '../graph.ts';

/** Which way a path may be walked. */
export type Heading = 'with' | 'against' | 'any';

/** What the ways of an arc are multiplied by in its judgement. */
export const COURSE = 64;

/** Which of an arc's ways a heading takes, times COURSE. */
export function courseOf(heading: Heading): number {
	switch (heading) {
		case 'with':
			return WITH * COURSE;
		case 'against':
			return AGAINST * COURSE;
		case 'any':
			return BOTH * COURSE;
		default:
			return heading satisfies never;
	}
}

/** The heading from the goal back to the start. */
export function turned(heading: Heading): Heading {
	switch (heading) {
		case 'with':
			return 'against';
		case 'against':
			return 'with';
		case 'any':
			return 'any';
		default:
			return heading satisfies never;
	}
}
