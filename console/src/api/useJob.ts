import { useEffect, useState } from 'react';
import { addressOfDocument, read, Refusal } from './client';
import type { Job } from './documents';
import { asRefusal } from './useDocument';

export type Watched = { readonly job?: Job; readonly refusal?: Refusal; readonly ended: boolean };

const ENDED = new Set<Job['state']>(['done', 'failed', 'cancelled', 'interrupted']);

/** A job as it goes: told by the server's events, asked for where the events do not come through. */
export function useJob(id: string | null): Watched {
  const [watched, setWatched] = useState<Watched>({ ended: false });

  useEffect(() => {
    setWatched({ ended: false });
    if (!id) return;
    let stopped = false;
    let timer: number | undefined;
    const take = (job: Job) => {
      if (!stopped) setWatched({ job, ended: ENDED.has(job.state) });
      return ENDED.has(job.state);
    };
    const ask = () => {
      read<Job>(addressOfDocument(`/jobs/${id}`)).then(
        (job) => {
          if (!take(job) && !stopped) timer = window.setTimeout(ask, 1000);
        },
        (error: unknown) => !stopped && setWatched({ refusal: asRefusal(error), ended: true }),
      );
    };
    if (typeof EventSource === 'undefined') {
      ask();
      return () => {
        stopped = true;
        window.clearTimeout(timer);
      };
    }
    const events = new EventSource(addressOfDocument(`/jobs/${id}/events`));
    const onEvent = (event: MessageEvent<string>) => {
      if (event.data && take(JSON.parse(event.data) as Job)) events.close();
    };
    events.addEventListener('progress', onEvent);
    events.addEventListener('end', () => {
      events.close();
      ask();
    });
    events.onerror = () => {
      events.close();
      ask();
    };
    return () => {
      stopped = true;
      events.close();
      window.clearTimeout(timer);
    };
  }, [id]);

  return watched;
}
