import type { BaseIssue } from 'valibot';
import type { Problem } from '../model/problem.ts';
import { suggest } from './nearest.ts';
import type { Path } from './place.ts';
import { PROBLEM_CODES, problemAt, type ProblemCode } from './problem-codes.ts';
import type { ListItem } from './read-list.ts';

/** Translates what a schema found wrong with an item into problems with places. */
export function toProblems(item: ListItem, issues: readonly BaseIssue<unknown>[]): Problem[] {
	return issues.map((issue) => {
		const path = (issue.path ?? []).map(({ key }) => key as string | number);
		const key = String(path.at(-1) ?? '');
		if (isMissing(issue))
			return problemAt(item.place(path.slice(0, -1)), 'missing-key', missingMessage(item, path));
		if (path.length === 0)
			return problemAt(
				item.place(),
				'wrong-type',
				'A record is made of keys: begin it with "- id: ...".'
			);
		const { code, message } = split(issue.message);
		if (code === 'unknown-key')
			return problemAt(item.placeOfKey(path), code, unknownKeyMessage(key, message.split(', ')));
		return problemAt(item.place(path), code, message);
	});
}

/** A key is missing where its record has no such key: valibot reports it for the record, with the key in the path. */
function isMissing(issue: BaseIssue<unknown>): boolean {
	if (issue.type === 'object_with_rest') return issue.received === 'undefined';
	return issue.type === 'variant' && issue.path !== undefined && issue.received === 'undefined';
}

function missingMessage(item: ListItem, path: Path): string {
	const id = idOf(item.value);
	const where = path.length > 1 ? ` in ${formatPath(path.slice(0, -1))}` : '';
	const whose = id === undefined ? '' : ` of "${id}"`;
	return `The key "${String(path.at(-1))}"${where}${whose} is missing: add it.`;
}

function formatPath(path: Path): string {
	return path
		.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
		.join('');
}

function unknownKeyMessage(key: string, known: readonly string[]): string {
	return `The key "${key}" is not known here.${suggest(key, known)} Known keys: ${known.join(', ')}.`;
}

function split(message: string): { code: ProblemCode; message: string } {
	const at = message.indexOf(': ');
	const code = PROBLEM_CODES.find((candidate) => candidate === message.slice(0, at));
	return code === undefined
		? { code: 'wrong-type', message: `${message}.` }
		: { code, message: message.slice(at + 2) };
}

/** The id of an item, however malformed the rest of it is. */
export function idOf(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
	return typeof value.id === 'string' || typeof value.id === 'number'
		? String(value.id)
		: undefined;
}
