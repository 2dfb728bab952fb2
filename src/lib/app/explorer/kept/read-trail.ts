import type { TrailStep } from '../trail.svelte.ts';
import { isViewAddress } from './read-views.ts';

/** Steps that survive a reload: what a reader still knows having done. */
export const MOST_STEPS = 100;
const VERSION = 1;

/** The trail as it is kept for a reload. */
export interface KeptTrail {
	readonly steps: readonly TrailStep[];
	readonly entry: number;
}

/** The steps to be kept: so many around the one that is open. */
export function writeTrail({ steps, entry }: KeptTrail): string {
	const at = steps.findIndex((step) => step.entry === entry);
	const latest = Math.max(0, steps.length - MOST_STEPS);
	const first = Math.max(0, Math.min(latest, at - Math.floor(MOST_STEPS / 2)));
	return JSON.stringify({ version: VERSION, entry, steps: steps.slice(first, first + MOST_STEPS) });
}

/** What was kept; undefined where there is none, or the open step is not among it. Entries that are no steps make it unreadable: their numbers are places in the browser's history. */
export function readTrail(text: string | undefined): KeptTrail | undefined {
	if (text === undefined) return undefined;
	let kept: unknown;
	try {
		kept = JSON.parse(text);
	} catch {
		return undefined;
	}
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { version, entry, steps } = kept as Record<string, unknown>;
	if (version !== VERSION || typeof entry !== 'number' || !Array.isArray(steps)) return undefined;
	if (!steps.every(isStep) || !steps.some((step) => step.entry === entry)) return undefined;
	return { steps, entry };
}

function isStep(value: unknown): value is TrailStep {
	if (typeof value !== 'object' || value === null) return false;
	const { entry, address, done } = value as Record<string, unknown>;
	return (
		Number.isInteger(entry) &&
		typeof address === 'string' &&
		isViewAddress(address) &&
		typeof done === 'string'
	);
}
