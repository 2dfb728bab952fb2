import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extract } from '#lib/exchange/extract.ts';
import { writeGexf } from '#lib/exchange/write-gexf.ts';
import { writeGraphml } from '#lib/exchange/write-graphml.ts';
import { element, escapeXml } from '#lib/exchange/xml.ts';
import { allNamed, readXml } from './read-xml.ts';
import { SMALL, taken } from './taken.ts';

/** Any code units: controls, lone surrogates, non-characters. */
const anyText = fc
	.array(fc.oneof(fc.integer({ min: 0, max: 0x9f }), fc.integer({ min: 0, max: 0xffff })))
	.map((units) => String.fromCharCode(...units));

/** What XML 1.0 can hold of a text. */
function allowed(text: string): string {
	return [...text]
		.filter((letter) => {
			const code = letter.codePointAt(0) ?? 0;
			if (code < 0x20) return code === 9 || code === 10 || code === 13;
			return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
		})
		.join('');
}

describe('XML', () => {
	it('keeps every text that it can hold, in elements and attributes, and nothing else', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const read = readXml(element('a', { b: text }, escapeXml(text)));
				expect(read.attributes['b']).toBe(allowed(text));
				expect(read.text).toBe(allowed(text));
			}),
			{ numRuns: 500 }
		);
	});

	it('is well-formed in both graph formats, whatever records say', () => {
		const small = taken(SMALL);
		fc.assert(
			fc.property(anyText, (text) => {
				const said: Extract = {
					...small,
					provenance: { ...small.provenance, title: text, link: text },
					entities: small.entities.map((entity) => ({ ...entity, label: text, summary: text })),
					relationships: small.relationships.map((tie) => ({
						...tie,
						claims: tie.claims.map((claim) => ({ ...claim, says: text }))
					}))
				};
				for (const written of [writeGraphml(said), writeGexf(said)])
					expect(allNamed(readXml(written), 'edge').length).toBe(small.relationships.length);
			})
		);
	});
});
