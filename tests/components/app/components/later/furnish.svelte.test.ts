import { afterEach, expect, test, vi } from 'vitest';
import { Arrival } from '#lib/app/components/later/arrival.ts';
import { furnish } from '#lib/app/components/later/furnish.ts';
import { Part } from '#lib/app/components/later/part.ts';
import Counter from './Counter.svelte';

/** What the server writes of it. */
const WRITTEN = '<!--[--><button type="button">Counted 0</button><!--]-->';

let place: HTMLElement;
let clear: () => void = () => undefined;

function lay(html: string, part: Part<{ readonly by: number }>): void {
	place = document.createElement('div');
	place.innerHTML = html;
	document.body.append(place);
	const leave = furnish(place, part, { by: 2 }, new Map());
	clear = () => {
		leave();
		place.remove();
	};
}

afterEach(() => clear());

const key = () => place.querySelector('button');

test('what the server wrote stays, and what was pressed before is pressed once it is alive', async () => {
	let arrive: (come: { default: typeof Counter }) => void = () => undefined;
	const coming = new Promise<{ default: typeof Counter }>((resolve) => (arrive = resolve));
	lay(WRITTEN, new Part('counter', () => coming));
	const written = key();
	written?.click();
	expect(written?.textContent).toBe('Counted 0');
	arrive({ default: Counter });
	await vi.waitFor(() => expect(key()?.textContent).toBe('Counted 2'));
	expect(key()).toBe(written);
	key()?.click();
	await vi.waitFor(() => expect(key()?.textContent).toBe('Counted 4'));
});

test('a part that is there already is drawn at once, where nothing is written', async () => {
	const part = new Part('counter', () => Promise.resolve({ default: Counter }));
	await part.load();
	lay('', part);
	expect(key()?.textContent).toBe('Counted 0');
});

test('where a page arrives anew, parts take turns, and what comes later comes at once', async () => {
	const part = new Part('counter', () => Promise.resolve({ default: Counter }));
	await part.load();
	const arrival = new Arrival();
	const places = [0, 1].map(() => document.body.appendChild(document.createElement('div')));
	const leave = places.map((each) => furnish(each, part, { by: 2 }, new Map(), arrival));
	arrival.end();
	expect(places.map((each) => each.childElementCount)).toEqual([0, 0]);
	const late = document.body.appendChild(document.createElement('div'));
	leave.push(furnish(late, part, { by: 2 }, new Map(), arrival));
	expect(late.textContent).toBe('Counted 0');
	await vi.waitFor(() =>
		expect(places.map((each) => each.textContent)).toEqual(['Counted 0', 'Counted 0'])
	);
	for (const each of leave) each();
	for (const each of [...places, late]) each.remove();
});

test('a part that cannot be had says so, and comes when it is asked for again', async () => {
	let tries = 0;
	const part = new Part<{ readonly by: number }>('counter', () =>
		++tries === 1
			? Promise.reject<{ default: typeof Counter }>(new Error('gone'))
			: Promise.resolve({ default: Counter })
	);
	lay('', part);
	await vi.waitFor(() => expect(key()?.textContent).toContain('try again'));
	key()?.click();
	await vi.waitFor(() => expect(key()?.textContent).toBe('Counted 0'));
});

test('a link that was pressed leads on though its part cannot be had', async () => {
	const part = new Part<{ readonly by: number }>('counter', () =>
		Promise.reject<{ default: typeof Counter }>(new Error('gone'))
	);
	lay('<a href="#followed">Elsewhere</a>', part);
	place.querySelector('a')?.click();
	expect(location.hash).toBe('');
	await vi.waitFor(() => expect(location.hash).toBe('#followed'));
	history.replaceState(null, '', location.pathname + location.search);
});

test('what is taken away before it came is not drawn', async () => {
	let arrive: (come: { default: typeof Counter }) => void = () => undefined;
	const part = new Part(
		'counter',
		() => new Promise<{ default: typeof Counter }>((resolve) => (arrive = resolve))
	);
	lay('', part);
	await vi.waitFor(() => void part.load());
	clear();
	arrive({ default: Counter });
	await part.load();
	expect(place.childElementCount).toBe(0);
});
