import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { finishPage } from '#lib/app/components/written/finish-page.ts';
import { pressKey } from '#lib/app/components/written/press-key.ts';
import { textBeside } from '#lib/app/components/written/text-beside.ts';

const KEY = '<button data-key="copy"><span aria-live="polite">Copy</span><span> it</span></button>';

function write(markup: string): HTMLElement {
	document.body.innerHTML = markup;
	const key = document.querySelector<HTMLElement>('[data-key]');
	if (key === null) throw new Error('There is no key.');
	return key;
}

beforeEach(() => document.addEventListener('click', pressKey));
afterEach(() => {
	document.removeEventListener('click', pressKey);
	document.body.innerHTML = '';
	document.cookie = 'theme=; path=/; max-age=0';
	delete document.documentElement.dataset['theme'];
	vi.restoreAllMocks();
});

describe('what a key copies in a page that was written out', () => {
	it('is what it stands behind', () => {
		expect(textBeside(write(`<p>“War” &amp; peace. <i>no</i></p><p>A &lt;b&gt;. ${KEY}</p>`))).toBe(
			'A <b>.'
		);
	});

	it('is what is set apart in its details, wherever it stands there', () => {
		const before = `<details><p>Copy this. ${KEY}</p><pre>a: "x"\n  b</pre></details>`;
		expect(textBeside(write(`<pre>other</pre>${before}`))).toBe('a: "x"\n  b');
		expect(textBeside(write(`<details><pre>x\n</pre> ${KEY}</details>`))).toBe('x\n');
	});

	it('has the line ends of its format', () => {
		const key = write(`<details><pre>TY  - NEWS\nER  - \n</pre>${KEY}</details>`);
		expect(textBeside(key)).toBe('TY  - NEWS\r\nER  - \r\n');
	});
});

describe('a key of a page that was written out', () => {
	it('says that it copied, and its own word again', async () => {
		vi.useFakeTimers();
		const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		const key = write(`<p>The text. ${KEY}</p>`);
		// Pressed twice, it must not take what it said for its word.
		for (const span of key.querySelectorAll('span')) span.click();
		await vi.advanceTimersByTimeAsync(1);
		expect(copied.mock.calls).toEqual([['The text.'], ['The text.']]);
		expect(key.textContent).toBe('Copied it');
		await vi.advanceTimersByTimeAsync(2500);
		expect(key.textContent).toBe('Copy it');
		vi.useRealTimers();
	});

	it('says what to do where the clipboard is refused', async () => {
		vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
		const key = write(`<p>The text. ${KEY}</p>`);
		key.click();
		await expect.poll(() => key.textContent).toBe('Select and copy it it');
	});

	it('turns the theme, and keeps it', () => {
		document.documentElement.dataset['theme'] = 'dark';
		const key = write('<button data-key="theme">Dark</button>');
		key.click();
		expect(document.documentElement.dataset['theme']).toBe('light');
		expect(document.cookie).toContain('theme=light');
		expect(key.textContent).toBe('Dark');
		key.click();
		expect(key.textContent).toBe('Light');
	});
});

describe('what a file could not know', () => {
	const PLACE =
		'<div data-cite="0123456789ab" data-as-of="1 May 2020" data-made-at="http://made"></div>';

	it('is added: how to cite the page where it is found', async () => {
		write(`<button data-key="theme"></button>${PLACE}`);
		document.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="Borduria">');
		finishPage();
		const section = page.getByRole('region', { name: 'Cite this page' });
		await expect
			.element(section)
			.toHaveTextContent(/“Borduria.” Revision 0123456789ab, as of 1 May 2020/);
		await expect.element(section).toHaveTextContent(`${location.origin}${location.pathname}`);
		document.head.querySelector('[property="og:title"]')?.remove();
	});

	it('is put right: its own address in a report, and nothing else', () => {
		write(
			`<button data-key="theme"></button><pre>page: "http://made/x#y"</pre><pre>https://made.example</pre>${PLACE}`
		);
		finishPage();
		expect(
			[...document.querySelectorAll('pre')].slice(0, 2).map((each) => each.textContent)
		).toEqual([`page: "${location.origin}/x#y"`, 'https://made.example']);
	});
});
