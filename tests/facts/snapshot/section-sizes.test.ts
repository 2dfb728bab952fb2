import { describe, expect, it } from 'vitest';
import { cutCore, sectionsIn } from '#lib/facts/snapshot/section-sizes.ts';
import { worldWithTexts } from '../../build/world.ts';

describe('the sections of a core', () => {
	it('are those that were written, padding left out', () => {
		const { core } = worldWithTexts('aaland —support.arms→ borduria @2020');
		const sections = new Map(sectionsIn(core).map((section) => [section.name, section]));
		const ids = sections.get('entity.ids');
		expect(new TextDecoder().decode(ids?.bytes)).toBe('aaland\nborduria');
		expect(sections.get('source.ids')?.subject).toBe('sources');
		expect(sections.get('claim.since')?.subject).toBe('relationships');
		expect(sections.get('placed.x')?.subject).toBe('entities');
	});

	it('are where it is cut, and nothing is lost', () => {
		const { core } = worldWithTexts('aaland —support.arms→ borduria @2020');
		const parts = cutCore(core);
		expect(Buffer.concat(parts)).toEqual(Buffer.from(core));
		const starts = new Set(parts.map(({ byteOffset }) => byteOffset));
		for (const { bytes } of sectionsIn(core)) expect(starts).toContain(bytes.byteOffset);
		expect(parts.every(({ length }) => length > 0)).toBe(true);
	});
});
