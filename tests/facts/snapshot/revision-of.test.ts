import { describe, expect, it } from 'vitest';
import { revisionOf } from '#lib/facts/snapshot/revision-of.ts';
import { worldRecords } from '../../build/world.ts';

describe('the revision', () => {
	it('is twelve hex digits that any change of a fact changes', async () => {
		const [a, b] = await Promise.all([
			revisionOf(worldRecords('aaland —support.arms→ borduria @2020')),
			revisionOf(worldRecords('aaland —support.arms→ borduria @2021'))
		]);
		expect(a).toMatch(/^[0-9a-f]{12}$/);
		expect(b).not.toBe(a);
	});

	it('does not depend on the order in which records were written', async () => {
		const lines = [
			'aaland —support.arms→ borduria @2020',
			'borduria —opposition.threat→ syldavia @2019'
		] as const;
		expect(await revisionOf(worldRecords(lines[0], lines[1]))).toBe(
			await revisionOf(worldRecords(lines[1], lines[0]))
		);
	});

	it('stays when only positions change', async () => {
		const line = 'aaland —support.arms→ borduria @2020';
		const moved = worldRecords({ positions: { aaland: [5, 5] } }, line);
		expect(await revisionOf(moved)).toBe(await revisionOf(worldRecords(line)));
	});
});
