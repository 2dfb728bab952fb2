import { describe, expect, it } from 'vitest';
import { describePackage } from '#lib/exchange/csv/datapackage.ts';
import { writeJson } from '#lib/exchange/write-json.ts';
import { SMALL, taken } from './taken.ts';

const extract = taken(SMALL);
const withOwn = {
	...extract,
	provenance: { ...extract.provenance, revision: `${extract.provenance.revision}+own` }
};

describe('the notice of what is taken away', () => {
	it('puts the project’s own facts under its licence', () => {
		expect(writeJson(extract)).toContain('under CC BY 4.0');
		expect(describePackage(extract.provenance, [])).toContain('"CC-BY-4.0"');
	});

	it('licenses nobody else’s records: it says that a reader’s own are among them', () => {
		expect(writeJson(withOwn)).toContain('under no terms of its');
		expect(describePackage(withOwn.provenance, [])).not.toContain('"licenses"');
	});
});
