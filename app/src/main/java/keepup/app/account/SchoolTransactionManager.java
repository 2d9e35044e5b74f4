package keepup.app.account;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import keepup.database.SchoolTransactions;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Every transaction names the current school, or the current hub, to the database before its first
/// statement. Work outside a transaction, or with neither, sees no rows: forgetting fails shut. A
/// transaction never names both.
final class SchoolTransactionManager extends JdbcTransactionManager {

  SchoolTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    try {
      var school = CurrentSchool.find();
      if (school.isPresent()) {
        SchoolTransactions.enter(connection(), school.get().value());
        return;
      }
      var hub = CurrentHub.find();
      if (hub.isPresent()) {
        SchoolTransactions.enterHub(connection(), hub.get().value());
      }
    } catch (SQLException fault) {
      doCleanupAfterCompletion(transaction);
      throw new DataAccessResourceFailureException("The school could not be named.", fault);
    } catch (RuntimeException | Error fault) {
      doCleanupAfterCompletion(transaction);
      throw fault;
    }
  }

  private Connection connection() {
    var holder =
        (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
    if (holder == null) {
      throw new IllegalStateException("A transaction began without a connection.");
    }
    return holder.getConnection();
  }
}
