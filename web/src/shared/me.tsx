import { createContext, useContext } from 'react'
import type { Me } from './api/types'

export const MeContext = createContext<Me | null>(null)

/** The signed-in person; screens inside the shell always have one. */
export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) {
    throw new Error('No one is signed in.')
  }

  return me
}

/** Capability codes as the server grants them; the server still judges every act. */
export function useCan(): (capability: string) => boolean {
  const { capabilities } = useMe()

  return (capability) => capabilities.includes(capability)
}

/** The window the person serves today, if any. */
export function todaysPost(me: Me): Me['posts'][number] | undefined {
  return me.posts.find((post) => post.dutyPostId === me.postToday)
}
