/** Address in the explorer of what the page of an entity or a relationship, or a list at an entity, tells; undefined for other pages. `path` is the page's, below `base`. */
export function inExplorer(path: string, base: string): string | undefined {
	const [, what, id] = /^\/(entity|relationship)\/([^/]+)(?:\/[^/]+)?\/?$/.exec(path) ?? [];
	if (what === undefined || id === undefined) return undefined;
	return `${base}/?room=explore&sel=${what === 'entity' ? 'entity' : 'tie'}:${id}`;
}
