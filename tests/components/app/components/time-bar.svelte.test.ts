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
});
