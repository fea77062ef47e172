import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

/** Keeps whoever typed something from losing it, and lets go once it is saved. */
export function useLeaving() {
  const navigate = useNavigate();
  const [isTyped, setTyped] = useState(false);
  const [goal, setGoal] = useState<string | null>(null);
  useEffect(() => {
    if (goal !== null) void navigate(goal);
  }, [goal, navigate]);
  return { hasUnsaved: isTyped && goal === null, onInput: () => setTyped(true), leave: setGoal };
}
