import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, Route, Routes, useLocation, useNavigate } from 'react-router'
import { ChoosePostPage, SignInPage } from '@/modules/auth'
import { call } from '@/shared/api/client'
import { asProblem } from '@/shared/api/problem'
import { changePerson } from '@/shared/api/query-client'
import { session } from '@/shared/api/session'
import type { Me } from '@/shared/api/types'
import { MeContext } from '@/shared/me'
import { Area } from '@/shared/ui/feedback'
import { home } from './menu'
import { AppRoutes } from './routes'

async function whoAmI(): Promise<Me | null> {
  try {
    const me = await call<Me>({ method: 'GET', path: '/auth/me', anonymous: true })
    session.begin()

    return me
  } catch (error) {
    if (asProblem(error).status === 401) {
      return null
    }

    throw error
  }
}

/** Who is here decides what is shown: the sign-in, the choice of a post, or the console. */
export function Root() {
  const me = useQuery({ queryKey: ['me'], queryFn: whoAmI, staleTime: Infinity, refetchOnWindowFocus: false })

  return (
    <div className={me.data === undefined ? 'page' : ''}>
      <Area query={me}>{(person) => <Signed me={person} />}</Area>
    </div>
  )
}

function Signed({ me }: { me: Me | null }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const from = (useLocation().state as { from?: string } | null)?.from

  const signedIn = (person: Me) => {
    session.begin()
    changePerson(queries, person)
  }
  if (!me) {
    return (
      <Routes>
        <Route path="/sign-in" element={<SignInPage onSignedIn={signedIn} />} />
        <Route path="*" element={<ToSignIn />} />
      </Routes>
    )
  }
  const mustChoose = me.posts.length > 0 && !me.postToday
  const postChosen = async () => {
    await queries.invalidateQueries()
    await navigate(from ?? home(me), { replace: true })
  }

  return (
    <MeContext.Provider value={me}>
      <Routes>
        <Route path="/sign-in" element={<Navigate to={mustChoose ? '/switch' : (from ?? home(me))} replace state={{ from }} />} />
        <Route
          path="/switch"
          element={
            <ChoosePostPage
              onDone={() => {
                void postChosen()
              }}
            />
          }
        />
        <Route path="*" element={<AppRoutes />} />
      </Routes>
    </MeContext.Provider>
  )
}

/** A deep link survives the sign-in; after an intended sign-out the next person starts at the beginning. */
function ToSignIn() {
  const { pathname, search } = useLocation()
  const from = pathname === '/' || session.hasLeft() ? undefined : pathname + search

  return <Navigate to="/sign-in" replace state={{ from }} />
}
