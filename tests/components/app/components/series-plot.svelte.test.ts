import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import SeriesPlot from '#lib/app/components/SeriesPlot.svelte';
import type { SeriesTold } from '#lib/picture/figures/series/series-told.ts';
import { balanceOf, onDay } from '../../../build/balance.ts';
import { drift, withVotes } from '../../../build/drift.ts';
import { world } from '../../../build/world.ts';

const GRAPH = buildGraph(
	world('aaland —support.arms→ borduria @2020', 'aaland —support.arms→ syldavia @2020')
);
const WORDS = {
	title: 'Made up',
	subtitle: 'for a test',
	footnotes: [],
	effective: { mode: 'all-time' },
	revision: 'abc'
} as const;
const DRIFT = {
	...WORDS,
	ask: 'drift' as const,
	drift: drift(
		'aaland',
		['borduria', 'syldavia'],
		'borduria 2001..2005 + act: 2 act +',
		'syldavia 2002..2005 - act: 1 act -'
	)
};
const VOTED: SeriesTold = {
	...DRIFT,
	drift: withVotes(DRIFT.drift, 'borduria 2002..2004 0.5 70 71', 'borduria 2005 few 70 7')
};
const BALANCE: SeriesTold = {
	...WORDS,
	ask: 'balance',
	balance: balanceOf(onDay(2001), onDay(2002), onDay(2003))
};

async function open(told: SeriesTold) {
	const onopen = vi.fn();
	const { container } = await render(SeriesPlot, {
		graph: GRAPH,
		told,
		texts: {
			textOf: () => undefined,
			sourceOf: () => undefined,
			need: () => Promise.resolve(false),
			needSources: () => Promise.resolve(false)
		},
		width: 352,
		isDark: false,
		hrefOf: () => '#opened',
		onopen
	});
	const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
	return { container, onopen, focused };
}

describe('a plot of a series', () => {
	it('is one stop for Tab; arrow keys go through its years and from row to row', async () => {
		const { container, focused } = await open(DRIFT);
		expect(container.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
		container.querySelector<SVGElement>('svg [tabindex="0"]')?.focus();
		expect(focused()).toBe('Borduria');
		for (const [key, label] of [
			['{ArrowRight}', /^2001: 2 deeds of support with Borduria/],
			['{ArrowRight}', /^2002: .* Borduria/],
			['{ArrowDown}', /^2002: .* Syldavia/],
			['{End}', /^2005: .* Syldavia/],
			['{ArrowDown}', /^2005: .* Syldavia/],
			['{ArrowUp}', /^2005: .* Borduria/],
			['{Home}', /^2001: .* Borduria/],
			['{ArrowLeft}', /^Borduria$/],
			['{ArrowLeft}', /^Borduria$/]
		] as const) {
			await userEvent.keyboard(key);
			expect(focused()).toMatch(label);
		}
		expect(container.querySelectorAll('svg [tabindex="0"]')).toHaveLength(1);
	});

	it('leads on to the panel of UN voting, whose years open nothing and say why there is a gap', async () => {
		const { container, onopen, focused } = await open(VOTED);
		const stops = [...container.querySelectorAll<SVGElement>('[data-stop]')];
		expect(stops.filter((stop) => /distance in UN voting/.test(stop.ariaLabel ?? ''))).toHaveLength(
			4
		);
		container.querySelector<SVGElement>('svg [tabindex="0"]')?.focus();
		for (const [key, label] of [
			['{ArrowRight}', /^2001: 2 deeds of support with Borduria/],
			['{ArrowDown}', /^2001: .* Syldavia/],
			['{ArrowDown}', /^2002: distance in UN voting 0\.50 to Borduria \(70 and 71 votes\)$/],
			['{End}', /^2005: .*none to Borduria \(70 and 7 votes, fewer than 40\)$/],
			['{ArrowUp}', /^2005: .* Syldavia/]
		] as const) {
			await userEvent.keyboard(key);
			expect(focused()).toMatch(label);
		}
		await expect.element(page.getByText(/At the foot, apart from the ties/)).toBeVisible();
		await userEvent.click(container.querySelector('[aria-label^="2003: distance"]')!);
		expect(onopen).not.toHaveBeenCalled();
	});

	it('reads out the year that has the focus or is pointed at', async () => {
		const { container } = await open(DRIFT);
		const read = () => container.querySelector('.read')?.textContent;
		container.querySelectorAll<SVGElement>('[data-stop="year"]')[1]?.focus();
		await expect.poll(read).toMatch(/^2002: .* Borduria/);
		await userEvent.hover(container.querySelectorAll('[data-stop="year"]')[7]!);
		await expect.poll(read).toMatch(/^2003: .* Syldavia/);
	});

	it('opens what ties the two', async () => {
		const { container, onopen } = await open(DRIFT);
		await userEvent.click(container.querySelectorAll('[data-stop="year"]')[1]!);
		expect(onopen).toHaveBeenCalledExactlyOnceWith({
			what: 'bundle',
			between: ['aaland', 'borduria']
		});
	});

	it('can be gone through where there is nothing to open', async () => {
		const { container, focused } = await open(BALANCE);
		container.querySelector<SVGElement>('svg [tabindex="0"]')?.focus();
		expect(focused()).toMatch(/^31 December 2001: 3 of 4 triads balanced/);
		await userEvent.keyboard('{ArrowRight}');
		expect(focused()).toMatch(/^31 December 2002/);
	});

	it('has the same numbers as a table', async () => {
		await open(DRIFT);
		await page.getByText('The same numbers as a table').click();
		const table = page.getByRole('table');
		await expect
			.element(table.getByRole('columnheader', { name: 'deeds of support' }))
			.toBeVisible();
		await expect
			.element(table.getByRole('row', { name: /^2001 Borduria positive deeds 2 0$/ }))
			.toBeVisible();
		await expect
			.element(table.getByRole('row', { name: /^2001 Syldavia no tie – – –$/ }))
			.toBeVisible();
	});
});
