import { expect, test } from './journey.ts';

const FOUR = '/?room=explore&show=turkiye,azerbaijan,russia,armenia';

test('the day is written as people write it', async ({ explorer, page }) => {
	await explorer.open(FOUR);
	for (const [written, shown, as] of [
		['2020-10-15', '15 October 2020', '2020-10-15'],
		['October 2016', 'October 2016', '2016-10'],
		['3 Oct 2020', '3 October 2020', '2020-10-03'],
		['1993', '1993', '1993']
	] as const) {
		await explorer.asOf.fill(written);
		await explorer.asOf.press('Enter');
		await expect(explorer.asOf).toHaveValue(shown);
		expect(new URL(page.url()).searchParams.get('as')).toBe(as);
	}
	await explorer.asOf.fill('someday');
	await explorer.asOf.press('Enter');
	await expect(page.getByRole('alert')).toContainText('Write a date as');
	await expect(explorer.asOf).toHaveAttribute('aria-invalid', 'true');
	await page.getByRole('button', { name: 'Today' }).click();
	await expect.poll(() => new URL(page.url()).searchParams.has('as')).toBe(false);
});

test('the histogram is moved by keys: months, days and years', async ({ explorer, page }) => {
	await explorer.open(`${FOUR}&as=2020-10-15`);
	await explorer.slider.focus();
	for (const [key, shown] of [
		['ArrowLeft', '15 September 2020'],
		['ArrowRight', '15 October 2020'],
		['Shift+ArrowRight', '16 October 2020'],
		['PageDown', '16 October 2019'],
		['PageUp', '16 October 2020']
	] as const) {
		await page.keyboard.press(key);
		await expect(explorer.asOf).toHaveValue(shown);
		await expect(explorer.slider).toHaveAttribute('aria-valuetext', shown);
	}
	await page.goBack();
	await expect(explorer.asOf).toHaveValue('16 October 2019');
});

test('play passes through days and leaves one entry where it is paused', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FOUR}&as=2020-10-15`);
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(explorer.asOf).not.toHaveValue('15 October 2020');
	await page.getByRole('button', { name: 'Pause' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	expect(new URL(page.url()).searchParams.get('as')).not.toBe('2020-10-15');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('what is drawn stays where it stands when the day changes', async ({ explorer, page }) => {
	await explorer.open(`${FOUR}&as=2020-10-15`);
	const names = ['Türkiye', 'Azerbaijan', 'Russia', 'Armenia'];
	const places = new Map<string, string>();
	for (const name of names) places.set(name, await explorer.placeOf(name));
	expect(new Set(places.values()).size).toBe(names.length);
	for (const day of ['1996-05-01', '2024-06-01']) {
		await explorer.asOf.fill(day);
		await explorer.asOf.press('Enter');
		await expect.poll(() => new URL(page.url()).searchParams.get('as')).toBe(day);
		for (const name of names) expect(await explorer.placeOf(name)).toBe(places.get(name));
	}
});

test('the picture of a day is the same picture when it is looked at again', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FOUR}&as=2020-10-15`);
	await page.mouse.move(0, 0);
	const before = await explorer.pictureAtRest();
	await explorer.slider.focus();
	await page.keyboard.press('PageDown');
	await expect(explorer.asOf).toHaveValue('15 October 2019');
	await expect.poll(() => explorer.shareThatDiffersFrom(before)).toBeGreaterThan(0.0005);
	await page.keyboard.press('PageUp');
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect.poll(() => explorer.shareThatDiffersFrom(before)).toBeLessThan(0.0001);
});

test('a range is written, moved by keys and said everywhere', async ({ explorer, page }) => {
	await explorer.open(`${FOUR}&as=2020-10-15`);
	const before = await explorer.counts();
	await page.getByRole('button', { name: 'Range', exact: true }).click();
	await expect(page).toHaveURL(/as=2010-10-15\.\.2020-10-15/);
	await expect(explorer.scope).toContainText('from 15 October 2010 to 15 October 2020');
	expect((await explorer.counts()).relationships).toBeGreaterThan(before.relationships);

	const from = page.getByRole('slider', { name: 'From day' });
	await from.focus();
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/as=2009-10-15\.\.2020-10-15/);
	await explorer.slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/as=2009-10-15\.\.2020-11-15/);

	await explorer.asOf.fill('1992..1994');
	await explorer.asOf.press('Enter');
	await expect(page).toHaveURL(/as=1992\.\.1994/);
	await expect(page.getByRole('textbox', { name: 'From' })).toHaveValue('1992');
	await page.reload();
	await explorer.ready();
	await expect(explorer.scope).toContainText('from 1992 to 1994');

	await explorer.ask('Türkiye -> Azerbaijan @2014..2020');
	await expect(page).toHaveURL(/as=2014\.\.2020/);
	await page.getByRole('button', { name: 'Day', exact: true }).click();
	await expect(explorer.line).toHaveValue(/@2020$/);
	await expect(page).toHaveURL(/as=2020&/);
});

test('the whole graph is played from the beginning, paused by a key, and stops at today', async ({
	explorer,
	page
}) => {
	await explorer.open('/?room=explore&show=all');
	await page.getByRole('combobox', { name: 'Speed' }).selectOption('by years');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(explorer.asOf).toHaveValue(/ 19\d\d$/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
	await expect(page).toHaveURL(/as=19\d\d-/);
	await explorer.asOf.fill('2025-06-01');
	await explorer.asOf.press('Enter');
	await page.getByRole('button', { name: 'Play' }).click();
	await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 20_000 });
	await expect.poll(() => new URL(page.url()).searchParams.has('as')).toBe(false);
});

test('the time line of an actor is read row by row, opened whole, and taken away', async ({
	explorer,
	page
}) => {
	await explorer.open(`${FOUR}&as=2020-10-15&sel=entity:azerbaijan`);
	const line = explorer.dossier.getByRole('region', { name: 'Its ties over time' });
	const rows = line.getByRole('figure').getByRole('link');
	const few = await rows.count();
	await rows.first().focus();
	await page.keyboard.press('ArrowDown');
	await expect(line.locator(':focus')).toHaveAccessibleName(/: .+; /);
	await line.getByRole('button', { name: /^Show all \d+: alignment/ }).click();
	expect(await rows.count()).toBeGreaterThan(few + 20);
	await line.getByText('The same rows as a table').click();
	await expect(line.getByRole('table')).toBeVisible();
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		line.getByRole('button', { name: /SVG/ }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/^azerbaijan-time-line_2020-10-15_r.*\.svg$/);
	await rows.first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/sel=(tie|between):/);
});
