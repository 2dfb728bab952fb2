import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	BOTH_BY_PAGE,
	GOVERNMENT_BY_PAGE
} from '#lib/facts/datasets/factbook-leaders/effective-lines.ts';
import { CUT, patchOf } from '#lib/facts/datasets/factbook-leaders/cut-names.ts';
import { KNOWN_ERRORS } from '#lib/facts/datasets/factbook-membership/known-errors.ts';
import { GIVEN, GIVEN_NAMES } from '#lib/facts/datasets/leaders/given-names.ts';
import { sourcedLines } from '#lib/facts/datasets/sourced-lines.ts';
import { MISSIONS } from '#lib/facts/datasets/ucdp/missions.ts';

const ADDRESS = /^https?:\/\/\S+\/\S+$/;

/** The ids of all source records there are. */
const RECORDS = new Set(
	readdirSync('graph-data/sources').flatMap((file) =>
		[...readFileSync(`graph-data/sources/${file}`, 'utf8').matchAll(/^- id: (\S+)$/gm)].map(
			([, id]) => id
		)
	)
);

function isSource(source: string): boolean {
	return ADDRESS.test(source) || RECORDS.has(source);
}

describe('a table with sources', () => {
	it('is read line by line, each with the source above it', () => {
		expect(sourcedLines('\none\n\ta: b\n\tc: d\ntwo\n\te: f\n')).toEqual([
			{ text: 'a: b', source: 'one' },
			{ text: 'c: d', source: 'one' },
			{ text: 'e: f', source: 'two' }
		]);
	});
});

describe('the tables kept beside the datasets', () => {
	it.each([
		['full names', GIVEN],
		['cut names', CUT],
		['governments that lead', GOVERNMENT_BY_PAGE],
		['states both of whose heads lead', BOTH_BY_PAGE],
		['errors of the Factbook', KNOWN_ERRORS],
		[
			'missions',
			MISSIONS.flatMap(({ sent }) =>
				sent.flatMap(({ sources }) => sources.map((source) => ({ source })))
			)
		]
	])('have a source for every line: %s', (_table, lines: readonly { source: string }[]) => {
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.map(({ source }) => source).filter((source) => !isSource(source))).toEqual([]);
	});

	it('have a source for every contribution to a mission', () => {
		expect(
			MISSIONS.flatMap(({ sent }) => sent).filter(({ sources }) => sources.length === 0)
		).toEqual([]);
	});

	it('name nobody twice', () => {
		expect(GIVEN_NAMES.size).toBe(GIVEN.length);
		expect([...GIVEN_NAMES.values()]).not.toContain('');
	});
});

describe('a name that was cut off', () => {
	const listing = { role: 'head of government', line: 2 } as unknown as Parameters<
		typeof patchOf
	>[0];

	it('is known by state and what is left of it', () => {
		expect(patchOf({ ...listing, gec: 'fr', text: 'lisabeth BORNE' })).toEqual({
			office: 'Prime Minister',
			name: 'Élisabeth BORNE'
		});
		expect(patchOf({ ...listing, gec: 'be', text: 'lisabeth BORNE' })).toBeUndefined();
	});

	it('is known by the day too where nothing is left', () => {
		expect(patchOf({ ...listing, gec: 'bk', text: '', since: '2023-01-25' })?.name).toBe(
			'Borjana KRISTO'
		);
		expect(patchOf({ ...listing, gec: 'bk', text: '', since: '2024-01-25' })).toBeUndefined();
	});
});
