import { describe, expect, it } from 'vitest';
import { embedCode } from '#lib/app/explorer/export/embed-code.ts';

describe('the code of a frame', () => {
	it('shows the view at the address for frames, and links to the explorer', () => {
		const code = embedCode({ title: 'A', link: 'https://x.org/under/?q=a&as=2020#moved=b:1,2' });
		expect(code).toContain('src="https://x.org/under/embed?q=a&amp;as=2020#moved=b:1,2"');
		expect(code).toContain('<a href="https://x.org/under/?q=a&amp;as=2020#moved=b:1,2">');
	});

	it('lets nothing out of a title or an address', () => {
		const code = embedCode({ title: '"><script>&', link: 'https://x.org/?q=%22"><b>' });
		expect(code).toContain('title="&quot;&gt;&lt;script&gt;&amp;"');
		expect(code).not.toContain('<script');
		expect(code).not.toContain('<b>');
	});

	it('moves the first question mark alone: others belong to the view', () => {
		const code = embedCode({ title: 'A', link: 'https://x.org/?q=who?' });
		expect(code).toContain('src="https://x.org/embed?q=who?"');
	});
});
