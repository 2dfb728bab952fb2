import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authoritiesOf } from '#lib/facts/datasets/compile/authorities-of.ts';
import { readCurated } from '#lib/facts/datasets/compile/read-curated.ts';
import { STATE_CODES } from '#lib/facts/datasets/codes/state-codes.ts';
import { identitiesOf } from '#lib/facts/datasets/identities/identities-of.ts';
import { formatProblem } from '#lib/facts/model/problem.ts';
import { AUTHORITIES_FILE } from '#lib/facts/records/read-authorities.ts';
import { readRecordFiles } from '../../../scripts/read-record-files.ts';

const FILE = `graph-data/${AUTHORITIES_FILE}`;

function graphData() {
	const curated = readCurated(readRecordFiles('graph-data'));
	if (curated === undefined) throw new Error('the curated entities are not in order');
	return { curated, ...authoritiesOf(readFileSync(FILE, 'utf8'), curated) };
}

describe('authorities of the facts', () => {
	it('are in order', () => {
		expect(existsSync(FILE)).toBe(true);
		expect(graphData().problems.map(formatProblem)).toEqual([]);
	});

	it('say who fought whom in Yemen, and leave its part in missions abroad to the state', () => {
		const { curated, authorities } = graphData();
		const { government, spokenFor } = identitiesOf({
			states: STATE_CODES,
			entities: curated.entities,
			authorities
		});
		const against = (actor: string, when: string, conflict = '230') =>
			government('yemen', 'ucdp-dyadic-24-1', when, { conflict, against: [actor] });
		expect(against('1091', '2015-07-02')).toEqual({ entity: 'yemen' });
		expect(against('6254', '2015-08-11')).toEqual({ entity: 'houthis' });
		expect(against('881', '2015-07-02')).toEqual({ entity: 'yemen' });
		expect(against('881', '2016-07-02')).toEqual({ entity: 'houthis' });
		expect(against('3', '2024-07-02', '16099')).toEqual({ entity: 'houthis' });
		expect(government('yemen', 'ucdp-esd-18-1', '2016-07-02')).toEqual({ entity: 'yemen' });
		expect(spokenFor('6254', 'ucdp-dyadic-24-1', '2023-07-02')).toBe('yemen');
	});
});
