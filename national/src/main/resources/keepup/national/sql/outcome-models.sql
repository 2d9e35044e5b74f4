select trial, min(model) as one, max(model) as another
from outcome
group by trial
having min(model) <> max(model)
order by trial
