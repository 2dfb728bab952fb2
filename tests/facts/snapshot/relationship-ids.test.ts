import { describe, expect, it } from 'vitest';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { writeCore } from '#lib/facts/snapshot/write-core.ts';
import { worldRecords } from '../../build/world.ts';

const records = worldRecords({}, 'aaland —support.arms→ borduria @2020');
const [tie] = records.relationships;

/** The ids read back when the only tie of the world is called so. */
function idsWhen(id: string): readonly string[] | undefined {
	const called = { ...records, relationships: tie === undefined ? [] : [{ ...tie, id }] };
	return readCore(writeCore(called, '000000000000')).snapshot?.relationshipIds;
}

describe('ids of relationships', () => {
	it.each([
		'aaland-arms-borduria',
		'aaland.support.arms.borduria.1',
		'aaland.support.arms.borduria.65535',
		'aaland.support.arms.borduria.65536',
		'aaland.support.arms.borduria.01',
		'aaland.support.arms.borduria.',
		'aaland.support.arms.borduria.river-war.2',
		'borduria.support.arms.aaland.1'
	])('come back to the letter: %s', (id) => {
		expect(idsWhen(id)).toEqual([id]);
	});
});
