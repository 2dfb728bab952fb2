import { DEFAULT_ORDER, type SourceListQuery } from './source-list-query.ts';

/** The query as it goes after the path of the list: empty for the whole list's first page. */
export function formatSourceList({ query, order, page }: SourceListQuery): string {
	const { text, publishers, types, reliabilities, read, languages, about } = query;
	const search = new URLSearchParams();
	const add = (name: string, values: readonly string[] = []) => {
		for (const value of values) search.append(name, value);
	};
	add('q', text === undefined ? [] : [text]);
	add('publisher', publishers);
	add('type', types);
	add('reliability', reliabilities);
	add('read', read === undefined ? [] : [read]);
	add('language', languages);
	add('entity', about === undefined ? [] : [about]);
	if (order !== DEFAULT_ORDER) search.set('order', order);
	if (page > 1) search.set('page', String(page));
	const written = search.toString();
	return written === '' ? '' : `?${written}`;
}
