import * as v from 'valibot';
import type { Problem } from '../model/problem.ts';
import type { Located } from './place.ts';
import type { ListItem } from './read-list.ts';
import { toProblems } from './to-problems.ts';

/** Records of one kind, as far as they could be read. */
export interface ReadRoom<T> {
	readonly whole: readonly Located<T>[];
	/** What could be read of the others. */
	readonly parts: readonly Located<T>[];
}

/** Reads items by a schema; what is wrong with them is added to `problems`. */
export function parseItems<T>(
	items: readonly ListItem[],
	schema: v.GenericSchema<unknown, T>,
	partOf: (value: unknown) => T | undefined,
	problems: Problem[]
): ReadRoom<T> {
	const whole: Located<T>[] = [];
	const parts: Located<T>[] = [];
	for (const item of items) {
		const parsed = v.safeParse(schema, item.value);
		if (parsed.success) {
			whole.push({ value: parsed.output, place: item.place });
			continue;
		}
		problems.push(...toProblems(item, parsed.issues));
		const part = partOf(item.value);
		if (part !== undefined) parts.push({ value: part, place: item.place });
	}
	return { whole, parts };
}
