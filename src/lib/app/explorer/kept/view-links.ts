import { isViewAddress, LONGEST_NAME, type SavedView } from './read-views.ts';

/** What pasted links come to: views, and lines that are no link into the explorer. */
export interface ReadLinks {
	readonly views: readonly Pick<SavedView, 'name' | 'address'>[];
	readonly unread: readonly string[];
}

/** Views as links, one a line: name, tab, address of the page. */
export function writeLinks(
	views: readonly Pick<SavedView, 'name' | 'address'>[],
	home: string
): string {
	return views.map(({ name, address }) => `${name}\t${home}${address}`).join('\n');
}

/** Reads what was written, or links alone, which are numbered past the names that are taken. Only what goes after the path is taken: a link leads nowhere else, whoever sent it. */
export function readLinks(text: string, isTaken: (name: string) => boolean): ReadLinks {
	const views: Pick<SavedView, 'name' | 'address'>[] = [];
	const unread: string[] = [];
	let number = 0;
	const numbered = (): string => {
		const name = `Link ${String(++number)}`;
		return isTaken(name) ? numbered() : name;
	};
	for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
		if (line === '') continue;
		const at = line.lastIndexOf('\t');
		const address = addressIn(line.slice(at + 1).trim());
		if (address === undefined) unread.push(line);
		else {
			const name = line.slice(0, Math.max(0, at)).trim().slice(0, LONGEST_NAME);
			views.push({ name: name === '' ? numbered() : name, address });
		}
	}
	return { views, unread };
}

function addressIn(link: string): string | undefined {
	let url: URL;
	try {
		url = new URL(link);
	} catch {
		return undefined;
	}
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
	const address = `${url.search}${url.hash}`;
	return isViewAddress(address) ? address : undefined;
}
