import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Marks from '#lib/app/components/ui/Marks.svelte';
import type { Figure } from '#lib/picture/figures/marks.ts';
import type { Selection } from '#lib/picture/view/view.ts';

const TARGET: Selection = { what: 'bundle', between: ['aaland', 'borduria'] };
const FIGURE: Figure = {
	width: 120,
	height: 60,
	title: 'Two patrons',
	description: 'Aaland arms Borduria.',
	marks: [
		{
			mark: 'group',
			token: 'rail',
			label: 'Aaland to Borduria: arms',
			target: TARGET,
			marks: [
				{
					mark: 'line',
					from: { x: 10, y: 30 },
					to: { x: 110, y: 30 },
					stroke: 'support',
					width: 6
				},
				{
					mark: 'text',
					at: { x: 60, y: 20 },
					text: '<b>arms</b> & more',
					anchor: 'middle',
					family: 'sans',
					weight: 400,
					size: 12,
					fill: 'ink'
				}
			]
		},
		{ mark: 'path', d: 'M 0 0 L 5 5', stroke: 'opposition', dashes: [6, 4] },
		{ mark: 'circle', at: { x: 10, y: 30 }, radius: 4, fill: 'paper', stroke: 'ink' },
		{ mark: 'rect', at: { x: 1, y: 1 }, wide: 8, high: 8, fill: 'panel' }
	]
};
const hrefOf = () => '?sel=between:aaland,borduria';

describe('marks on the screen', () => {
	it('are a picture with its words, where nothing in it opens', async () => {
		await render(Marks, { figure: FIGURE });
		const picture = page.getByRole('img', { name: 'Two patrons. Aaland arms Borduria.' });
		await expect.element(picture).toBeVisible();
		expect(picture.element().querySelectorAll('a')).toHaveLength(0);
	});

	it('are a group of links with names, where they open something', async () => {
		const onopen = vi.fn();
		await render(Marks, { figure: FIGURE, hrefOf, onopen });
		await expect.element(page.getByRole('group', { name: /^Two patrons/ })).toBeVisible();
		const link = page.getByLabelText('Aaland to Borduria: arms');
		// An <a> of HTML inside a drawing would show nothing of what stands in it.
		expect(link.element().namespaceURI).toBe('http://www.w3.org/2000/svg');
		expect(link.element().getBoundingClientRect().width).toBeGreaterThan(90);
		await expect.element(link).toHaveAttribute('href', hrefOf());
		await link.click();
		expect(onopen).toHaveBeenCalledExactlyOnceWith(TARGET);
	});

	it('say nothing where what they say stands beside them', async () => {
		const { container } = await render(Marks, { figure: FIGURE, quiet: true });
		expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
	});

	it('keep text text, colour by what it is for, and line form beside colour', async () => {
		const { container } = await render(Marks, { figure: FIGURE });
		expect(container.querySelector('text')?.textContent).toBe('<b>arms</b> & more');
		expect(container.querySelector('b')).toBeNull();
		expect(container.querySelector('line')?.getAttribute('stroke')).toBe('var(--support)');
		expect(container.querySelector('path')?.getAttribute('stroke-dasharray')).toBe('6 4');
		expect(container.querySelectorAll('circle, rect')).toHaveLength(2);
	});
});
