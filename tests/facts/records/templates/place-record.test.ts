import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { placeRecord } from '#lib/facts/records/templates/place-record.ts';

const NEW = ['- id: m', '  label: New'];

function place(text: string, id: string | undefined = 'm'): string | undefined {
	return placeRecord(text, id, NEW).text;
}

describe('a record put into its file', () => {
	it('leaves the comment on the next record with that record', () => {
		expect(place('- id: a\n\n# About z.\n- id: z\n')).toBe(
			'- id: a\n\n- id: m\n  label: New\n\n# About z.\n- id: z\n'
		);
	});

	it('leaves what opens the file at its head', () => {
		expect(place('# All of them.\n- id: z\n')).toBe(
			'# All of them.\n- id: m\n  label: New\n\n- id: z\n'
		);
	});

	it('stands at the end with a blank line between, even after a last line that was not closed', () => {
		expect(place('- id: a')).toBe('- id: a\n\n- id: m\n  label: New\n');
		expect(place('- id: a\n\n')).toBe('- id: a\n\n- id: m\n  label: New\n');
		expect(place('')).toBe('- id: m\n  label: New\n');
	});

	it('follows a file that has no blank lines between records, and its line ends', () => {
		expect(place('- id: a\r\n- id: z\r\n')).toBe(
			'- id: a\r\n- id: m\r\n  label: New\r\n- id: z\r\n'
		);
	});

	it('is not misled by text that looks like a record', () => {
		expect(place('- id: a\n  says: >-\n    x\n\n    - id: z\n\n- id: n\n')).toBe(
			'- id: a\n  says: >-\n    x\n\n    - id: z\n\n- id: m\n  label: New\n\n- id: n\n'
		);
	});

	it.each(['[{ id: a }]\n', '  - id: a\n', 'id: a\n', '- id: "a\n', '[]\n', '-\n  id: a\n'])(
		'is refused where the file is no plain list: %j',
		(text) => {
			expect(placeRecord(text, 'm', NEW).refusal).toContain('data:check');
		}
	);

	it('is read in order among the others, whatever they are, and says its line', () => {
		const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/).filter((id) => id !== 'm'));
		fc.assert(
			fc.property(ids, fc.boolean(), (others, blank) => {
				const quoted = [...others].sort().map((id) => `- id: "${id}"\n  label: x\n`);
				const text = quoted.join(blank ? '\n' : '');
				const placed = placeRecord(text, 'm', NEW);
				const read = (parse(placed.text ?? '') as { id: string }[]).map(({ id }) => id);
				expect(read).toEqual([...others, 'm'].sort());
				expect(placed.text?.split('\n')[(placed.line ?? 0) - 1]).toBe('- id: m');
			})
		);
	});
});
