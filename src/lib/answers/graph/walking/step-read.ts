import type { Step } from '../answer.ts';

/** A step with what a path needs to know of it. */
export interface StepRead {
	readonly step: Step;
	/** Indices of the independent origins of what carries the step, each once. */
	readonly origins: readonly number[];
	/** Nothing but who leads whom. */
	readonly identity: boolean;
}
