/** The drawn faces, the same that maps are drawn with. */

const files = import.meta.glob<string>('../../../icons/avatars/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** Where each face can be fetched, by its name. */
export const AVATARS: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, address]) => [
    path.replace(/^.*\//, '').replace(/\.svg$/, ''),
    address,
  ]),
)
