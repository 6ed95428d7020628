/** Astro's log, without its list of patterns at each address that leads nowhere: the line of the answer, 404, says it. */
import nodeLog from 'astro/logger/node';

export default function log(): ReturnType<typeof nodeLog> {
  const { write, ...rest } = nodeLog();
  return {
    ...rest,
    write(event) {
      if (event.label !== 'router' || !event.message.includes('no matching static path')) write(event);
    },
  };
}
