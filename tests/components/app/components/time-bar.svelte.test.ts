import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TimeBar from '#lib/app/components/TimeBar.svelte';
import { openExplorer } from './open-explorer.ts';
import WithExplorer from './WithExplorer.svelte';

async function open(address: string) {
	const { explorer, pushed } = openExplorer(address);
	await render(WithExplorer, { explorer, part: TimeBar });
	return {
		explorer,
		pushed,
		slider: page.getByRole('slider', { name: 'As-of day' }),
		day: page.getByRole('textbox', { name: 'As of' })
	};
}

describe('the time bar', () => {
	it('moves by months, days and years, each key one entry', async () => {
		const { explorer, pushed, slider } = await open('/?show=aaland&as=2020-10-15');
		slider.element().focus();
		for (const [key, text, words] of [
			['{ArrowLeft}', '2020-09-15', '15 September 2020'],
			['{Shift>}{ArrowRight}{/Shift}', '2020-09-16', '16 September 2020'],
			['{PageDown}', '2019-09-16', '16 September 2019'],
			['{PageUp}', '2020-09-16', '16 September 2020']
		] as const) {
			await userEvent.keyboard(key);
			expect(explorer.day.text).toBe(text);
			await expect.element(slider).toHaveAttribute('aria-valuetext', words);
		}
		expect(pushed).toHaveLength(4);
	});

	it('goes no further than today', async () => {
		const { explorer, slider } = await open('/?show=aaland&as=2026-11-01');
		slider.element().focus();
		await userEvent.keyboard('{PageUp}');
		expect(explorer.day.text).toBe('2026-11-24');
	});

	it('reads days as people write them, and says what it cannot read', async () => {
		const { explorer, day } = await open('/?show=aaland&as=2020-10-15');
		await day.fill('October 2016');
		await userEvent.keyboard('{Enter}');
		expect(explorer.day.text).toBe('2016-10');
		await day.fill('someday');
		await userEvent.keyboard('{Enter}');
		await expect.element(page.getByRole('alert')).toHaveTextContent(/^Write a date as/);
		await expect.element(day).toHaveAttribute('aria-invalid', 'true');
		expect(explorer.day.text).toBe('2016-10');
		await page.getByRole('button', { name: 'Today' }).click();
		expect(explorer.view.asOf).toBeUndefined();
	});

	it('takes hold of the nearer of two marks, and keeps them in order', async () => {
		const { explorer } = await open('/?show=aaland&as=2010..2020');
		const from = page.getByRole('slider', { name: 'From day' });
		from.element().focus();
		await userEvent.keyboard('{PageUp}');
		expect(explorer.view.since?.date.text).toBe('2011-01-01');
		for (let year = 0; year < 12; year++) await userEvent.keyboard('{PageUp}');
		expect(explorer.view.since?.date.text).toBe(explorer.day.text);
	});

	it('passes between a day, a range and a comparison without losing the dates', async () => {
		const { explorer, pushed } = await open('/?show=aaland&as=2020-10-15');
		await page.getByRole('button', { name: 'Range' }).click();
		expect(explorer.view.since).toMatchObject({ date: { text: '2010-10-15' }, as: 'range' });
		await page.getByRole('button', { name: 'Changes' }).click();
		expect(explorer.view.since).toMatchObject({ date: { text: '2010-10-15' }, as: 'changes' });
		await page.getByRole('button', { name: 'Day', exact: true }).click();
		expect(explorer.view.since).toBeUndefined();
		expect(explorer.day.text).toBe('2020-10-15');
		expect(pushed).toHaveLength(3);
	});

	it('reads two dates in one field', async () => {
		const { explorer, day } = await open('/?show=aaland');
		await day.fill('1991 to May 2004');
		await userEvent.keyboard('{Enter}');
		expect(explorer.address).toContain('as=1991..2004-05');
		await expect.element(page.getByRole('textbox', { name: 'From' })).toHaveValue('1991');
	});
});
